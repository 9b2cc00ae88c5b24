package org.recourse.wallet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.kernel.CurrencyCode.CNY;
import static org.recourse.kernel.CurrencyCode.EUR;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.support.Api.Answer;
import org.recourse.support.RecourseTest;
import org.recourse.support.TestBank;
import org.recourse.wallet.Wallets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@RecourseTest
class TransactionApiTest {
  @LocalServerPort int port;
  @Autowired ApplicationContext application;
  private Customer zoe;
  private Customer lin;

  @BeforeEach
  void people() {
    zoe = Customer.in(application, port, EUR).holding(10_000);
    lin = Customer.in(application, port, EUR);
  }

  @Test
  void pages_show_every_payment_once_while_new_ones_are_made() {
    List<String> made = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      made.addFirst(zoe.send(Customer.key(), lin, 10 + i).text("id"));
    }

    List<String> seen = new ArrayList<>();
    String cursor = "";
    do {
      Answer page = lin.api().get("/transactions?limit=3" + cursor);
      page.json().path("data").forEach(payment -> seen.add(payment.path("id").asString()));
      String next = page.json().path("next_cursor").asString("");
      cursor = next.isEmpty() ? "" : "&cursor=" + next;
      zoe.send(Customer.key(), lin, 1);
    } while (!cursor.isEmpty());

    assertThat(seen).containsExactlyElementsOf(made);
  }

  @Test
  void a_list_is_newest_first_without_timelines_and_hides_what_did_not_arrive() {
    zoe.send(Customer.key(), lin, 10);
    zoe.send(Customer.key(), lin, 20_000);

    Answer mine = zoe.api().get("/transactions");
    Answer theirs = lin.api().get("/transactions");

    assertThat(values(mine, "state")).containsExactly("declined", "succeeded", "succeeded");
    assertThat(values(mine, "type")).containsExactly("transfer", "transfer", "top_up");
    assertThat(values(theirs, "state")).containsExactly("succeeded");
    assertThat(mine.json().path("data").path(0).has("timeline")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "type=top_up | 1",
        "type=transfer | 3",
        "state=declined | 1",
        "direction=in | 1",
        "direction=out | 3",
        "from=2020-01-01&to=2020-12-31 | 0",
        "from=2020-01-01T00:00:00Z&to=2099-12-31 | 4",
        "q=gift | 1",
        "q=GIFT | 1",
        "q=100% | 1",
        "q=50%_ | 0",
        "q=25.50 | 1",
        "q=25,5 | 1",
        "q=Zoe | 3",
        "q=Quill | 0",
        "q=test bank | 1",
        "q=no such thing | 0",
        "q=pay_0 | 4",
      })
  void filters(String query, int count) {
    zoe.pay(Customer.key(), zoe.transfer(lin.handle(), 2_550, "a Gift, 100% yours"));
    zoe.send(Customer.key(), lin, 10);
    zoe.send(Customer.key(), lin, 20_000);

    assertThat(values(zoe.api().get("/transactions?" + encoded(query)), "id")).hasSize(count);
  }

  @Test
  void filters_by_wallet_and_finds_a_payment_by_its_id() {
    String other = application.getBean(Wallets.class).open(zoe.id(), CNY).wallet().id().toString();
    String id = zoe.send(Customer.key(), lin, 10).text("id");

    assertThat(values(zoe.api().get("/transactions?wallet_id=" + other), "id")).isEmpty();
    assertThat(values(zoe.api().get("/transactions?wallet_id=" + zoe.wallet()), "id")).hasSize(2);
    assertThat(values(zoe.api().get("/transactions?q=" + id), "id")).containsExactly(id);
    assertThat(values(zoe.api().get("/transactions?q=" + id.substring(0, 25)), "id")).contains(id);
  }

  @Test
  void sums_each_month_of_what_succeeded() {
    zoe.send(Customer.key(), lin, 2_550);
    zoe.send(Customer.key(), lin, 20_000);

    var sums = zoe.api().get("/transactions?sums=true&limit=1").json().path("month_sums");

    assertThat(sums.size()).isEqualTo(1);
    assertThat(sums.path(0).path("currency").asString()).isEqualTo("EUR");
    assertThat(sums.path(0).path("in").asLong()).isEqualTo(10_000);
    assertThat(sums.path(0).path("out").asLong()).isEqualTo(2_550);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cursor=abc | 400 | invalid_cursor",
        "limit=0 | 400 | invalid_request",
        "limit=101 | 400 | invalid_request",
        "limit=ten | 400 | invalid_request",
        "type=gift | 400 | invalid_request",
        "state=lost | 400 | invalid_request",
        "direction=up | 400 | invalid_request",
        "from=yesterday | 400 | invalid_request",
        "from=2026-13-01 | 400 | invalid_request",
        "q=%07 | 422 | invalid_text",
        "wallet_id=wal_x | 404 | not_found",
      })
  void refuses_bad_parameters(String query, int status, String code) {
    Answer answer = zoe.api().get("/transactions?" + query);

    assertThat(answer.text("code")).as(answer.body()).isEqualTo(code);
    assertThat(answer.status()).isEqualTo(status);
  }

  @Test
  void a_file_holds_every_row_and_no_formula() {
    for (int i = 0; i < 3; i++) {
      zoe.pay(Customer.key(), zoe.transfer(lin.handle(), 1_050, "=HYPERLINK(\\\"x\\\"), " + i));
    }
    zoe.topUp(TestBank.SHORT_OF_MONEY, 5);

    Answer file = zoe.api().get("/transactions.csv");

    assertThat(file.header("Content-Type")).hasValue("text/csv;charset=UTF-8");
    assertThat(file.header("Content-Disposition").orElse("")).contains("transactions.csv");
    List<String> lines = file.body().lines().toList();
    assertThat(lines).hasSize(6);
    assertThat(lines.getFirst()).startsWith("\uFEFFcreated_at,id,type,state,direction,amount");
    assertThat(lines.get(1)).contains(",top_up,failed,in,0.05,EUR,", ",insufficient_funds,");
    assertThat(lines.get(2))
        .contains(",transfer,succeeded,out,10.50,EUR,", "\"'=HYPERLINK(\"\"x\"\"), 2\"");
  }

  private static String encoded(String query) {
    return query.startsWith("q=")
        ? "q=" + URLEncoder.encode(query.substring(2), StandardCharsets.UTF_8)
        : query;
  }

  private static List<String> values(Answer list, String field) {
    List<String> values = new ArrayList<>();
    list.json().path("data").forEach(payment -> values.add(payment.path(field).asString()));
    return values;
  }
}
