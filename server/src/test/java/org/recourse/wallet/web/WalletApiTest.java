package org.recourse.wallet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.kernel.CurrencyCode.EUR;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.identity.Scope;
import org.recourse.identity.Tokens;
import org.recourse.support.Api;
import org.recourse.support.Api.Answer;
import org.recourse.support.RecourseTest;
import org.recourse.support.TestBank;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@RecourseTest
class WalletApiTest {
  @LocalServerPort int port;
  @Autowired ApplicationContext application;
  private Customer zoe;

  @BeforeEach
  void person() {
    zoe = Customer.in(application, port, EUR);
  }

  @Test
  void shows_what_a_wallet_holds_and_what_is_coming() {
    zoe.holding(500);
    zoe.topUp(TestBank.PENDING_FIRST, 70);

    Answer list = zoe.api().get("/wallets");

    var wallet = list.json().path("data").path(0);
    assertThat(wallet.path("id").asString()).isEqualTo(zoe.wallet());
    assertThat(wallet.path("balance").toString())
        .isEqualTo("{\"available\":500,\"posted\":500,\"pending_in\":70,\"pending_out\":0}");
    assertThat(wallet.path("allowed_actions").toString()).isEqualTo("[\"top_up\",\"send\"]");
  }

  @Test
  void looks_a_payee_up_masked_and_not_too_often() {
    Customer lin = Customer.in(application, port, EUR);
    String body = "{'handle':'%s','currency':'EUR'}";

    Answer found = zoe.api().post("/payee-lookups", body.formatted(lin.handle()));
    Answer own = zoe.api().post("/payee-lookups", body.formatted(zoe.handle()));
    Answer nobody = zoe.api().post("/payee-lookups", body.formatted("nobody@example.org"));

    assertThat(found.json().path("payee").path("masked_name").asString()).isNotEqualTo("Zoe Quill");
    assertThat(found.json().path("payee").path("currencies").toString()).isEqualTo("[\"EUR\"]");
    assertThat(own.text("code")).isEqualTo("own_wallet");
    assertThat(nobody.text("code")).isEqualTo("payee_not_found");

    Answer last = nobody;
    for (int i = 0; i < 30 && last.status() != 429; i++) {
      last = zoe.api().post("/payee-lookups", body.formatted(lin.handle()));
    }
    assertThat(last.text("code")).isEqualTo("too_many_lookups");
    assertThat(last.header("Retry-After")).isPresent();
    Answer guessed = zoe.pay(Customer.key(), zoe.transfer("other@example.org", 1, "x"));
    assertThat(guessed.text("code")).isEqualTo("too_many_lookups");
  }

  @Test
  void a_token_may_not_open_wallets_or_link_accounts_and_reads_only_what_its_scope_says() {
    String secret =
        application
            .getBean(Tokens.class)
            .issue(zoe.id(), "reader", Set.of(Scope.WALLET_READ))
            .secret();
    Api reader = Api.program(port, secret);

    assertThat(reader.get("/wallets").status()).isEqualTo(200);
    assertThat(reader.post("/wallets", "{'currency':'CNY'}").status()).isEqualTo(403);
    assertThat(reader.post("/funding-sources", "{}").status()).isEqualTo(403);
    assertThat(reader.send("POST", "/payments", "{}", "Idempotency-Key", "k").status())
        .isEqualTo(403);
    assertThat(Api.browser(port).get("/wallets").status()).isEqualTo(401);
  }

  @Test
  void an_open_page_hears_of_money_that_arrives() throws Exception {
    zoe.holding(100);
    Customer lin = Customer.in(application, port, EUR);
    String token =
        application
            .getBean(Tokens.class)
            .issue(lin.id(), "page", Set.of(Scope.WALLET_READ))
            .secret();
    BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/events"))
            .header("Authorization", "Bearer " + token)
            .build();
    try (HttpClient http = HttpClient.newHttpClient();
        InputStream stream = http.send(request, BodyHandlers.ofInputStream()).body()) {
      Thread.ofVirtual().start(() -> read(stream, lines));
      assertThat(lines.poll(5, TimeUnit.SECONDS)).isEqualTo("retry: 2000");

      Answer paid = zoe.send(Customer.key(), lin, 60);

      String line = "";
      while (line != null && !line.equals("event: payment")) {
        line = lines.poll(5, TimeUnit.SECONDS);
      }
      assertThat(lines.poll(5, TimeUnit.SECONDS))
          .contains(paid.text("id"), lin.wallet(), "\"state\":\"succeeded\"");
    }
  }

  private static void read(InputStream stream, BlockingQueue<String> lines) {
    new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
        .lines()
        .filter(line -> !line.isEmpty())
        .forEach(lines::add);
  }
}
