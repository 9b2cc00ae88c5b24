package org.recourse.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recourse.support.Api.Answer;
import org.recourse.support.MutableClock;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RecourseTest
class SecurityCentreTest {
  private static final String ALERTS =
      "{'debits':{'email':%s,'sms':false},'credits':{'email':false,'sms':false}%s}";

  @LocalServerPort int port;
  @Autowired MutableClock clock;

  @Test
  void a_new_device_brings_advice_which_is_put_away_and_comes_back_at_the_next() {
    Newcomer ada = Newcomer.signedUp(port);
    assertThat(steps(ada)).isEmpty();

    ada.elsewhere(port).signIn(Newcomer.PASSWORD);
    assertThat(steps(ada)).containsExactly("never_tell_codes", "lock_screen");
    assertThat(ada.browser.post("/me/advice-dismissals", "").status()).isEqualTo(204);
    assertThat(steps(ada)).isEmpty();

    clock.tick(Duration.ofSeconds(1));
    ada.elsewhere(port).signIn(Newcomer.PASSWORD);
    assertThat(steps(ada)).isNotEmpty();
  }

  @Test
  void a_freeze_and_passwords_tried_in_a_row_bring_advice() {
    Newcomer ada = Newcomer.signedUp(port);
    Newcomer bea = Newcomer.signedUp(port);

    ada.browser.post("/me/freeze", "{}");
    for (int i = 0; i < 3; i++) {
      bea.browser.put(
          "/me/password", "{'current_password':'guess','new_password':'walnut ferry ticket'}");
    }

    assertThat(steps(ada)).contains("update_system", "check_apps");
    assertThat(steps(bea)).containsExactly("never_tell_codes");
  }

  @Test
  void an_outdated_browser_is_told_to_update() {
    Newcomer ada = Newcomer.signedUp(port);

    ada.browser.send(
        "POST",
        "/sessions",
        "{\"handle\":\"%s\",\"password\":\"%s\"}".formatted(ada.handle, Newcomer.PASSWORD),
        "User-Agent",
        "Mozilla/5.0 (Windows NT 6.1; Win64; x64) AppleWebKit/537.36 Chrome/109.0.0.0");

    assertThat(steps(ada)).contains("update_system");
    assertThat(ada.browser.get("/me/devices").json().at("/data/0/outdated").asBoolean()).isTrue();
  }

  @Test
  void messages_about_security_cannot_be_switched_off_and_fewer_about_debits_are_announced() {
    Newcomer ada = Newcomer.signedUp(port);
    int score = ada.browser.get("/me/security").json().path("score").asInt();

    Answer refused =
        ada.browser.put(
            "/me/alert-preferences",
            ALERTS.formatted(true, ",'security':{'email':true,'sms':false}"));
    Answer fewer = ada.browser.put("/me/alert-preferences", ALERTS.formatted(false, ""));

    assertThat(refused.text("code")).isEqualTo("alerts_required");
    assertThat(fewer.status()).isEqualTo(200);
    assertThat(fewer.json().at("/debits/email").asBoolean()).isFalse();
    assertThat(fewer.json().at("/security/sms").asBoolean()).isTrue();
    assertThat(outbox(ada, ada.handle).get(0).path("subject").asString())
        .isEqualTo("You will get fewer messages about your money");
    assertThat(ada.browser.get("/me/security").json().path("score").asInt()).isLessThan(score);
  }

  @Test
  void a_second_contact_is_added_with_password_and_its_code_and_proves_nothing_at_first() {
    Newcomer ada = Newcomer.signedUp(port);
    String phone = "+86138" + String.format("%08d", System.nanoTime() % 100_000_000);
    String wish = "{'handle':'" + phone + "','password':'%s'}";

    assertThat(ada.browser.post("/me/handles", wish.formatted("guess")).text("code"))
        .isEqualTo("wrong_password");
    Answer begun = ada.browser.post("/me/handles", wish.formatted(Newcomer.PASSWORD));
    assertThat(begun.status()).isEqualTo(202);
    String path = "/me/handles/" + begun.text("id") + "/confirmation";
    assertThat(ada.browser.post(path, "{'code':'000000'}").text("code")).isEqualTo("wrong_code");
    String code = code(outbox(ada, phone).get(0).path("text").asString());
    assertThat(Newcomer.signedUp(port).browser.post(path, "{'code':'" + code + "'}").text("code"))
        .isEqualTo("wrong_code");
    Answer me = ada.browser.post(path, "{'code':'" + code + "'}");

    assertThat(me.text("phone")).isEqualTo(phone);
    assertThat(outbox(ada, ada.handle).get(0).path("subject").asString())
        .isEqualTo("A contact was added to your Recourse account");
    assertThat(ada.browser.post("/me/handles", wish.formatted(Newcomer.PASSWORD)).text("code"))
        .isEqualTo("handle_exists");
    ada.browser.post("/password-resets", "{'handle':'" + phone + "'}");
    assertThat(outbox(ada, phone).get(0).path("text").asString()).contains("proves nothing yet");
    clock.tick(Duration.ofDays(3));
    ada.browser.post("/password-resets", "{'handle':'" + phone + "'}");
    assertThat(outbox(ada, phone).get(0).path("text").asString()).containsPattern("\\d{6}");
  }

  @Test
  void who_is_not_to_be_found_by_a_handle_is_answered_as_nobody_but_by_themselves() {
    Newcomer ada = Newcomer.signedUp(port);
    Newcomer eve = Newcomer.signedUp(port);
    String lookUp = "{'handle':'%s'}";
    assertThat(eve.browser.post("/payee-lookups", lookUp.formatted(ada.handle)).status())
        .isEqualTo(200);

    assertThat(
            ada.browser
                .patch("/me", "{'found_by_email':false}")
                .json()
                .path("found_by_email")
                .asBoolean())
        .isFalse();

    Answer hidden = eve.browser.post("/payee-lookups", lookUp.formatted(ada.handle));
    Answer nobody = eve.browser.post("/payee-lookups", lookUp.formatted("nobody@identity.test"));
    assertThat(hidden.status()).isEqualTo(nobody.status());
    assertThat(hidden.text("code")).isEqualTo(nobody.text("code"));
    assertThat(hidden.text("detail")).isEqualTo(nobody.text("detail"));
    assertThat(ada.browser.post("/payee-lookups", lookUp.formatted(ada.handle)).text("code"))
        .isEqualTo("own_wallet");
  }

  private static List<String> steps(Newcomer person) {
    return person
        .browser
        .get("/me/security")
        .json()
        .path("hygiene")
        .valueStream()
        .map(hygiene -> hygiene.path("step").asString())
        .toList();
  }

  private static JsonNode outbox(Newcomer person, String to) {
    return person
        .browser
        .get("/demo/outbox?limit=5&to=" + to.replace("+", "%2B"))
        .json()
        .path("data");
  }

  private static String code(String text) {
    return text.replaceAll("(?s).*?\\b(\\d{6})\\b.*", "$1");
  }
}
