package org.recourse.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.support.Api.Answer;
import org.recourse.support.AuthenticatorApp;
import org.recourse.support.MutableClock;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Getting an account back without its password, and what a thief gets of that. */
@RecourseTest
class RecoveryTest {
  private static final String NEW = Recoverer.PASSWORD;

  @LocalServerPort int port;
  @Autowired MutableClock clock;

  private Newcomer ada;
  private Newcomer stranger;
  private Recoverer anew;

  @BeforeEach
  void somebody_signs_up() {
    ada = Newcomer.signedUp(port);
    stranger = ada.elsewhere(port);
    anew = new Recoverer(stranger, ada.handle, clock);
  }

  @Test
  void an_account_comes_back_after_three_days_and_all_sessions_and_tokens_end() {
    String token = ada.token("'profile:read'");
    Answer begun = anew.begin();
    assertThat(begun.status()).isEqualTo(201);
    assertThat(ada.lastMessage()).contains("recovers your Recourse account");
    assertThat(anew.complete(begun, Recoverer.UNKNOWN, "000000", "").text("code"))
        .isEqualTo("not_found");
    assertThat(anew.sendCode(begun).text("code")).isEqualTo("recovery_too_early");

    clock.tick(Duration.ofDays(3));
    Answer sent = anew.sendCode(begun);
    assertThat(anew.end(begun, sent, stranger.lastCode(), "").status()).isEqualTo(204);

    assertThat(ada.browser.get("/me").status()).isEqualTo(401);
    assertThat(org.recourse.support.Api.program(port, token).get("/me").status()).isEqualTo(401);
    assertThat(stranger.signIn(NEW).status()).isEqualTo(201);
  }

  @Test
  void the_answer_is_the_same_whether_or_not_anybody_has_the_handle() {
    Answer known = anew.ask(ada.handle);
    Answer unknown = anew.ask("nobody@identity.test");

    assertThat(unknown.status()).isEqualTo(known.status()).isEqualTo(202);
    assertThat(unknown.json().propertyNames()).isEqualTo(known.json().propertyNames());
  }

  @Test
  void the_owner_calls_it_off_by_the_link_in_the_letter_or_signed_in() {
    Answer first = anew.begin();
    String link = ada.lastMessage().replaceAll("(?s).*#(rcc_\\S+).*", "$1");
    assertThat(callOff("rcc_wrong").text("code")).isEqualTo("recovery_over");
    assertThat(callOff(link).status()).isEqualTo(204);
    assertThat(stranger.browser.get("/recoveries/" + first.text("id")).status()).isEqualTo(404);

    Answer second = anew.begin();
    assertThat(ada.browser.get("/me/recovery").json().at("/open/ready_at").asString()).isNotEmpty();
    assertThat(ada.browser.delete("/me/recovery").status()).isEqualTo(204);
    clock.tick(Duration.ofDays(3));
    assertThat(anew.sendCode(second).text("code")).isEqualTo("not_found");
  }

  @Test
  void with_a_strong_factor_the_mailbox_alone_neither_recovers_nor_resets() {
    List<String> codes = with(ada).recoveryCodes();
    Answer begun = anew.begin();
    clock.tick(Duration.ofDays(3));

    Answer sent = anew.sendCode(begun);
    assertThat(anew.end(begun, sent, stranger.lastCode(), "").text("code"))
        .isEqualTo("second_factor_required");
    Answer again = anew.sendCode(begun);
    assertThat(
            anew.end(begun, again, stranger.lastCode(), ",'recovery_code':'nonsense'").text("code"))
        .isEqualTo("second_factor_required");
    assertThat(reset("").text("code")).isEqualTo("second_factor_required");
    assertThat(reset(",'factor_code':'nonsense'").text("code")).isEqualTo("factor_refused");
    assertThat(ada.browser.get("/me").status()).isEqualTo(200);

    Answer last = anew.sendCode(begun);
    Answer done =
        anew.end(begun, last, stranger.lastCode(), ",'recovery_code':'%s'".formatted(codes.get(0)));
    assertThat(done.status()).isEqualTo(204);
    assertThat(stranger.signIn(NEW).status()).isEqualTo(201);
  }

  @Test
  void a_forgotten_password_is_reset_with_the_code_and_the_authenticator() {
    AuthenticatorApp app = with(ada).addAuthenticator();

    Answer done = reset(",'factor_code':'%s'".formatted(app.next()));

    assertThat(done.status()).isEqualTo(204);
    assertThat(stranger.signIn(NEW).status()).isEqualTo(202);
  }

  /** What a thief can try who has the unlocked phone with its session, messages and mailbox. */
  @Test
  void a_thief_with_phone_and_mailbox_changes_nothing_of_who_has_a_strong_factor() {
    AuthenticatorApp app = with(ada).addAuthenticator();
    String factor = ada.browser.get("/me/factors").json().at("/data/0/id").asString();

    List<Answer> tries =
        List.of(
            with(ada).begin("a guess at it"),
            ada.browser.post("/me/passkey-registrations", "{'password':'a guess at it'}"),
            ada.browser.post(
                "/me/factors/" + factor + "/removal", Protected.proof("a guess", "000000")),
            ada.browser.put(
                "/me/password",
                "{'current_password':'a guess at','new_password':'%s'}".formatted(NEW)),
            ada.browser.put("/me/password", "{'code':'000000','new_password':'%s'}".formatted(NEW)),
            ada.browser.put("/me/sign-in-codes", "{'channels':[],'password':'a guess at it'}"),
            reset(""));

    assertThat(tries).allMatch(answer -> answer.status() >= 400 && answer.status() < 500);
    assertThat(stranger.signIn(NEW).status()).isEqualTo(401);
    Answer owner = stranger.signIn(Newcomer.PASSWORD);
    assertThat(stranger.confirm(owner, "authenticator", app.next()).status()).isEqualTo(201);
  }

  private Answer reset(String more) {
    Answer asked =
        stranger.browser.post("/password-resets", "{'handle':'%s'}".formatted(ada.handle));
    return stranger.browser.post(
        "/password-resets/" + asked.text("id") + "/confirmation",
        "{'code':'%s','new_password':'%s'%s}".formatted(stranger.lastCode(), NEW, more));
  }

  private Answer callOff(String link) {
    return stranger.browser.post("/recovery-cancellations", "{'link':'%s'}".formatted(link));
  }

  private Protected with(Newcomer person) {
    return new Protected(person, clock);
  }
}
