package org.recourse.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.recourse.identity.AccessId;
import org.recourse.identity.PersonId;
import org.recourse.identity.devices.Devices;
import org.recourse.kernel.CurrencyCode;
import org.recourse.support.Api.Answer;
import org.recourse.support.AuthenticatorApp;
import org.recourse.support.MutableClock;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

@RecourseTest
class FreezeApiTest {
  @LocalServerPort int port;
  @Autowired MutableClock clock;
  @Autowired Devices devices;
  @Autowired TransactionOperations transaction;

  @Test
  void a_freeze_is_one_tap_and_lifted_with_password_and_authenticator() {
    Newcomer ada = Newcomer.signedUp(port);
    Answer begun = with(ada).begin(Newcomer.PASSWORD);
    AuthenticatorApp app = with(ada).app(begun);
    with(ada).confirm(begun, app.next());

    Answer frozen = ada.browser.post("/me/freeze", "{}");
    assertThat(frozen.status()).isEqualTo(201);
    assertThat(texts(frozen.json().path("unfreeze_methods")))
        .containsExactly("authenticator", "recovery_code");
    assertThat(ada.browser.post("/me/freeze", "{}").status()).isEqualTo(200);
    assertThat(with(ada).lift("authenticator", app.next(), "something else").text("code"))
        .isEqualTo("unfreeze_refused");
    assertThat(with(ada).lift("email", "123456", Newcomer.PASSWORD).text("code"))
        .isEqualTo("unfreeze_refused");

    assertThat(with(ada).lift("authenticator", app.next(), Newcomer.PASSWORD).status())
        .isEqualTo(204);
    assertThat(ada.browser.get("/me/security").json().path("frozen").isNull()).isTrue();
    assertThat(with(ada).lift("authenticator", app.next(), Newcomer.PASSWORD).text("code"))
        .isEqualTo("not_found");
  }

  @Test
  void without_a_strong_factor_a_code_by_mail_lifts_it_after_a_day() {
    Newcomer ada = Newcomer.signedUp(port);
    ada.browser.post("/me/freeze", "{}");

    Answer early = ada.browser.post("/me/unfreeze-codes", "{'channel':'email'}");
    assertThat(early.text("code")).isEqualTo("unfreeze_too_early");
    assertThat(early.text("unfreeze_from")).isNotEmpty();

    clock.tick(Duration.ofDays(1));
    Answer sent = ada.browser.post("/me/unfreeze-codes", "{'channel':'email'}");
    assertThat(sent.status()).isEqualTo(202);
    String body =
        "{'method':'email','code':'%s','code_id':'%s','password':'%s'}"
            .formatted(ada.lastCode(), sent.text("id"), Newcomer.PASSWORD);
    assertThat(ada.browser.post("/me/unfreeze", body).status()).isEqualTo(204);
  }

  @Test
  void once_something_is_lost_no_device_skips_the_second_step_any_more() {
    Newcomer ada = Newcomer.signedUp(port);
    PersonId person = PersonId.parse(ada.browser.get("/me").text("id"));
    AccessId session =
        AccessId.parse(ada.browser.get("/sessions").json().at("/data/0/id").asString());
    List<String> secrets = List.of(ada.browser.cookie("recourse_device").orElseThrow());
    transaction.executeWithoutResult(status -> devices.remember(session));

    ada.browser.post("/me/freeze", "{}");
    assertThat(devices.isRemembered(person, secrets)).isTrue();

    ada.browser.post("/me/freeze", "{'lost':['phone']}");
    assertThat(devices.isRemembered(person, secrets)).isFalse();
  }

  @Test
  void what_was_reported_lost_lifts_nothing_and_every_other_session_ends() {
    Newcomer ada = Newcomer.signedUp(port);
    Newcomer thief = ada.elsewhere(port);
    thief.signIn(Newcomer.PASSWORD);

    ada.browser.post("/me/freeze", "{}");
    Answer lost = ada.browser.post("/me/freeze", "{'lost':['email']}");

    assertThat(lost.json().path("unfreeze_methods")).isEmpty();
    assertThat(texts(lost.json().path("allowed_actions"))).containsExactly("report_lost");
    clock.tick(Duration.ofDays(2));
    assertThat(ada.browser.post("/me/unfreeze-codes", "{'channel':'email'}").text("code"))
        .isEqualTo("unfreeze_refused");
    assertThat(thief.browser.get("/me").status()).isEqualTo(401);
  }

  @Test
  void during_a_freeze_no_factor_is_added() {
    Newcomer ada = Newcomer.signedUp(port);
    ada.browser.post("/me/freeze", "{}");
    assertThat(with(ada).begin(Newcomer.PASSWORD).text("code")).isEqualTo("account_frozen");
  }

  @Test
  void a_frozen_persons_payment_is_declined_and_says_why_also_from_a_new_wallet() {
    Newcomer ada = Newcomer.signedUp(port);
    Newcomer bob = Newcomer.signedUp(port);
    bob.browser.post("/wallets", "{'currency':'EUR'}");
    ada.browser.post("/me/freeze", "{}");
    Answer opened = ada.browser.post("/wallets", "{'currency':'EUR'}");
    assertThat(texts(opened.json().path("allowed_actions"))).containsExactly("top_up");
    String wallet = opened.text("id");

    Answer paid =
        ada.browser.send(
            "POST",
            "/payments",
            """
            {"type":"transfer","wallet_id":"%s","amount":1,"currency":"%s",
             "payee":{"handle":"%s"}}
            """
                .formatted(wallet, CurrencyCode.EUR, bob.handle),
            "Idempotency-Key",
            "frozen-1");

    assertThat(paid.text("state")).isEqualTo("declined");
    assertThat(paid.text("decline_code")).isEqualTo("wallet_frozen");
  }

  private Protected with(Newcomer person) {
    return new Protected(person, clock);
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList();
  }
}
