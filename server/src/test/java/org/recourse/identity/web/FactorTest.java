package org.recourse.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.recourse.support.Api.Answer;
import org.recourse.support.AuthenticatorApp;
import org.recourse.support.MutableClock;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@RecourseTest
class FactorTest {
  @LocalServerPort int port;
  @Autowired MutableClock clock;
  @Autowired JdbcClient jdbc;

  @Test
  void an_authenticator_counts_once_its_code_was_typed_and_brings_recovery_codes() {
    Newcomer ada = Newcomer.signedUp(port);

    Answer begun = with(ada).begin(Newcomer.PASSWORD);
    assertThat(begun.status()).isEqualTo(201);
    assertThat(begun.text("uri")).startsWith("otpauth://totp/Recourse:ada");
    assertThat(begun.text("qr_svg")).startsWith("<svg").contains("viewBox");
    assertThat(ada.browser.get("/me/factors").json().path("data")).isEmpty();
    assertThat(with(ada).confirm(begun, "000000").text("code")).isEqualTo("wrong_code");

    Answer confirmed = with(ada).confirm(begun, with(ada).app(begun).next());
    assertThat(confirmed.status()).isEqualTo(200);
    assertThat(confirmed.json().path("recovery_codes")).hasSize(10);
    assertThat(ada.browser.get("/me/factors").json().at("/data/0/name").asString())
        .isEqualTo("Phone");
    assertThat(ada.browser.get("/me/security").json().path("recovery_codes_left").asInt())
        .isEqualTo(10);
  }

  @Test
  void an_authenticator_is_added_only_with_the_password_and_within_ten_minutes() {
    Newcomer ada = Newcomer.signedUp(port);
    assertThat(with(ada).begin("something else").text("code")).isEqualTo("wrong_password");
    Answer begun = with(ada).begin(Newcomer.PASSWORD);
    clock.tick(Duration.ofMinutes(10));
    assertThat(with(ada).confirm(begun, with(ada).app(begun).next()).text("code"))
        .isEqualTo("code_expired");
  }

  @Test
  void its_secret_and_the_recovery_codes_rest_unreadable() {
    Newcomer ada = Newcomer.signedUp(port);
    Answer begun = with(ada).begin(Newcomer.PASSWORD);
    JsonNode codes =
        with(ada).confirm(begun, with(ada).app(begun).next()).json().path("recovery_codes");
    byte[] secret = new org.apache.commons.codec.binary.Base32().decode(begun.text("secret"));
    String code = codes.get(0).asString().replace("-", "");
    assertThat(
            jdbc.sql("SELECT count(*) FROM identity.factor WHERE position(:secret IN secret) > 0")
                .param("secret", secret)
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(
            jdbc.sql("SELECT count(*) FROM identity.recovery_code WHERE hash = sha256(:code)")
                .param("code", code.getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .query(Integer.class)
                .single())
        .isOne();
  }

  @Test
  void one_answer_refuses_a_wrong_password_a_wrong_code_and_a_used_one() {
    Newcomer ada = Newcomer.signedUp(port);
    Answer begun = with(ada).begin(Newcomer.PASSWORD);
    AuthenticatorApp app = with(ada).app(begun);
    with(ada).confirm(begun, app.next());
    String good = app.next();

    Answer wrongPassword = with(ada).renewCodes("something else", good);
    Answer wrongCode = with(ada).renewCodes(Newcomer.PASSWORD, "000000");
    Answer right = with(ada).renewCodes(Newcomer.PASSWORD, good);
    Answer again = with(ada).renewCodes(Newcomer.PASSWORD, good);

    assertThat(right.status()).isEqualTo(201);
    assertThat(List.of(wrongPassword.status(), wrongCode.status(), again.status()))
        .containsOnly(422);
    assertThat(wrongPassword.text("detail"))
        .isEqualTo(wrongCode.text("detail"))
        .isEqualTo(again.text("detail"));
  }

  @Test
  void a_recovery_code_is_good_once_and_a_new_set_ends_the_old_one() {
    Newcomer ada = Newcomer.signedUp(port);
    Answer begun = with(ada).begin(Newcomer.PASSWORD);
    JsonNode codes =
        with(ada).confirm(begun, with(ada).app(begun).next()).json().path("recovery_codes");

    Answer renewed =
        with(ada)
            .renewCodes(
                Newcomer.PASSWORD,
                codes.get(0).asString().replace("-", " ").toUpperCase(Locale.ROOT));
    assertThat(renewed.status()).isEqualTo(201);
    assertThat(with(ada).renewCodes(Newcomer.PASSWORD, codes.get(1).asString()).status())
        .isEqualTo(422);
    assertThat(
            with(ada)
                .renewCodes(Newcomer.PASSWORD, renewed.json().at("/recovery_codes/9").asString())
                .status())
        .isEqualTo(201);
  }

  @Test
  void the_last_authenticator_goes_a_day_after_it_was_asked_and_can_be_kept() {
    Newcomer ada = Newcomer.signedUp(port);
    Answer begun = with(ada).begin(Newcomer.PASSWORD);
    AuthenticatorApp app = with(ada).app(begun);
    with(ada).confirm(begun, app.next());
    String path = "/me/factors/" + begun.text("id");

    assertThat(ada.browser.patch(path, "{'name':'Old phone'}").text("name")).isEqualTo("Old phone");
    Answer begunRemoval = remove(ada, path, app);
    assertThat(begunRemoval.status()).isEqualTo(200);
    assertThat(begunRemoval.text("removes_at")).isNotEmpty();
    assertThat(ada.browser.delete(path + "/removal").json().path("removes_at").isNull()).isTrue();
    clock.tick(Duration.ofDays(2));
    assertThat(with(ada).renewCodes(Newcomer.PASSWORD, app.next()).status()).isEqualTo(201);

    remove(ada, path, app);
    clock.tick(Duration.ofDays(1));
    assertThat(ada.browser.get("/me/factors").json().path("data")).isEmpty();
    assertThat(with(ada).renewCodes(Newcomer.PASSWORD, app.next()).status()).isEqualTo(422);
  }

  @Test
  void a_second_one_is_added_only_with_a_code_of_the_first_and_then_goes_at_once() {
    Newcomer ada = Newcomer.signedUp(port);
    AuthenticatorApp app = with(ada).addAuthenticator();
    assertThat(with(ada).begin(Newcomer.PASSWORD).text("code")).isEqualTo("factor_refused");

    Answer second =
        ada.browser.post(
            "/me/factors",
            "{'name':'Tablet','password':'%s','code':'%s'}"
                .formatted(Newcomer.PASSWORD, app.next()));
    with(ada).confirm(second, with(ada).app(second).next());

    assertThat(remove(ada, "/me/factors/" + second.text("id"), app).status()).isEqualTo(204);
    assertThat(ada.browser.get("/me/factors").json().path("data")).hasSize(1);
  }

  private Answer remove(Newcomer person, String path, AuthenticatorApp app) {
    return person.browser.post(path + "/removal", Protected.proof(Newcomer.PASSWORD, app.next()));
  }

  @Test
  void another_persons_authenticator_is_as_unknown_as_none() {
    Newcomer ada = Newcomer.signedUp(port);
    Answer begun = with(ada).begin(Newcomer.PASSWORD);
    with(ada).confirm(begun, with(ada).app(begun).next());
    Newcomer eve = Newcomer.signedUp(port);
    String foreign = "/me/factors/" + begun.text("id");
    String unknown = "/me/factors/fac_01h455vb4pex5vsknk084sn02q";
    Answer answer = eve.browser.patch(foreign, "{'name':'x'}");
    assertThat(answer.text("code")).isEqualTo("not_found");
    assertThat(answer.text("detail"))
        .isEqualTo(eve.browser.patch(unknown, "{'name':'x'}").text("detail"));
  }

  private Protected with(Newcomer person) {
    return new Protected(person, clock);
  }
}
