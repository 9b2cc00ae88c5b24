package org.recourse.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.support.Api.Answer;
import org.recourse.support.AuthenticatorApp;
import org.recourse.support.MutableClock;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Signing in with a password and a second step. */
@RecourseTest
class SecondStepTest {
  @LocalServerPort int port;
  @Autowired MutableClock clock;
  @Autowired JdbcClient jdbc;

  private Newcomer ada;

  @BeforeEach
  void somebody_signs_up() {
    ada = Newcomer.signedUp(port);
  }

  @Test
  void who_has_an_authenticator_is_in_only_after_its_code_and_in_a_strong_session() {
    AuthenticatorApp app = with(ada).addAuthenticator();
    Newcomer elsewhere = ada.elsewhere(port);

    Answer begun = elsewhere.signIn(Newcomer.PASSWORD);

    assertThat(begun.status()).isEqualTo(202);
    assertThat(begun.text("id")).startsWith("sgi_");
    assertThat(texts(begun.json().path("methods")))
        .containsExactly("authenticator", "recovery_code");
    assertThat(elsewhere.browser.get("/me").status()).isEqualTo(401);

    Answer in = elsewhere.confirm(begun, "authenticator", app.next());
    assertThat(in.status()).isEqualTo(201);
    assertThat(in.text("id")).startsWith("per_");
    assertThat(elsewhere.browser.get("/me").status()).isEqualTo(200);
    assertThat(strongSessions()).isOne();
  }

  @Test
  void a_wrong_password_gets_the_same_answer_whether_or_not_there_is_a_second_step() {
    Answer before = ada.elsewhere(port).signIn("something else");
    with(ada).addAuthenticator();

    Answer after = ada.elsewhere(port).signIn("something else");

    assertThat(after.status()).isEqualTo(before.status()).isEqualTo(401);
    assertThat(after.text("detail")).isEqualTo(before.text("detail"));
  }

  @Test
  void one_answer_refuses_a_wrong_code_a_used_one_and_a_code_of_somebody_else() {
    AuthenticatorApp app = with(ada).addAuthenticator();
    Newcomer eve = Newcomer.signedUp(port);
    AuthenticatorApp foreign = with(eve).addAuthenticator();
    Newcomer first = ada.elsewhere(port);
    String used = app.next();
    first.confirm(first.signIn(Newcomer.PASSWORD), "authenticator", used);
    Newcomer elsewhere = ada.elsewhere(port);
    Answer begun = elsewhere.signIn(Newcomer.PASSWORD);

    List<Answer> refused =
        List.of(
            elsewhere.confirm(begun, "authenticator", "000000"),
            elsewhere.confirm(begun, "authenticator", used),
            elsewhere.confirm(begun, "authenticator", foreign.next()),
            elsewhere.confirm(begun, "email", "123456"));

    assertThat(refused).extracting(answer -> answer.text("code")).containsOnly("wrong_code");
    assertThat(refused.stream().map(answer -> answer.text("detail")).distinct()).hasSize(1);
    assertThat(elsewhere.browser.get("/me").status()).isEqualTo(401);
  }

  @Test
  void a_sign_in_is_finished_once_within_ten_minutes_and_not_after_a_new_password() {
    AuthenticatorApp app = with(ada).addAuthenticator();
    Newcomer elsewhere = ada.elsewhere(port);

    Answer done = elsewhere.signIn(Newcomer.PASSWORD);
    elsewhere.confirm(done, "authenticator", app.next());
    Answer late = elsewhere.signIn(Newcomer.PASSWORD);
    clock.tick(Duration.ofMinutes(10));
    Answer overtaken = elsewhere.signIn(Newcomer.PASSWORD);
    clock.tick(Duration.ofSeconds(1));
    ada.browser.put(
        "/me/password",
        "{'current_password':'%s','new_password':'walnut ferry ticket'}"
            .formatted(Newcomer.PASSWORD));

    for (Answer begun : List.of(done, late, overtaken)) {
      assertThat(elsewhere.confirm(begun, "authenticator", app.next()).text("code"))
          .isEqualTo("code_expired");
    }
  }

  @Test
  void a_recovery_code_will_do_once() {
    List<String> codes = with(ada).recoveryCodes();
    Newcomer elsewhere = ada.elsewhere(port);

    Answer in =
        elsewhere.confirm(elsewhere.signIn(Newcomer.PASSWORD), "recovery_code", codes.get(0));
    Answer again =
        elsewhere.confirm(elsewhere.signIn(Newcomer.PASSWORD), "recovery_code", codes.get(0));

    assertThat(in.status()).isEqualTo(201);
    assertThat(again.text("code")).isEqualTo("wrong_code");
  }

  @Test
  void who_has_nothing_stronger_may_want_a_code_by_mail_at_each_sign_in() {
    assertThat(choose("something else").text("code")).isEqualTo("wrong_password");
    assertThat(choose(Newcomer.PASSWORD).json().path("channels").get(0).asString())
        .isEqualTo("email");
    Newcomer elsewhere = ada.elsewhere(port);

    Answer begun = elsewhere.signIn(Newcomer.PASSWORD);
    Answer sent =
        elsewhere.browser.post("/sign-ins/" + begun.text("id") + "/codes", "{'channel':'email'}");
    assertThat(sent.status()).isEqualTo(202);
    String body =
        "{'method':'email','code':'%s','code_id':'%s'}"
            .formatted(elsewhere.lastCode(), sent.text("id"));
    Answer in = elsewhere.browser.post("/sign-ins/" + begun.text("id") + "/confirmation", body);

    assertThat(in.status()).isEqualTo(201);
    assertThat(strongSessions()).isZero();
    Answer next = elsewhere.signIn(Newcomer.PASSWORD);
    assertThat(
            elsewhere
                .browser
                .post("/sign-ins/" + next.text("id") + "/confirmation", body)
                .text("code"))
        .isEqualTo("wrong_code");
  }

  @Test
  void with_an_authenticator_no_code_by_mail_will_do() {
    choose(Newcomer.PASSWORD);
    with(ada).addAuthenticator();
    Newcomer elsewhere = ada.elsewhere(port);

    Answer begun = elsewhere.signIn(Newcomer.PASSWORD);

    assertThat(texts(begun.json().path("methods"))).doesNotContain("email");
    assertThat(
            elsewhere
                .browser
                .post("/sign-ins/" + begun.text("id") + "/codes", "{'channel':'email'}")
                .text("code"))
        .isEqualTo("invalid_request");
  }

  private Answer choose(String password) {
    return ada.browser.put(
        "/me/sign-in-codes", "{'channels':['email'],'password':'%s'}".formatted(password));
  }

  private int strongSessions() {
    return jdbc.sql(
            """
            SELECT count(*) FROM identity.access a JOIN identity.handle h ON h.person = a.person
            WHERE h.text = :handle AND a.strong_at = a.created_at AND a.ended_at IS NULL
            """)
        .param("handle", ada.handle)
        .query(Integer.class)
        .single();
  }

  private Protected with(Newcomer person) {
    return new Protected(person, clock);
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList();
  }
}
