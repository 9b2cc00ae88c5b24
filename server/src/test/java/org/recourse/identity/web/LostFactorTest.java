package org.recourse.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.recourse.support.Api.Answer;
import org.recourse.support.AuthenticatorApp;
import org.recourse.support.MutableClock;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** An authenticator on a phone that somebody else has. */
@RecourseTest
class LostFactorTest {
  @LocalServerPort int port;
  @Autowired MutableClock clock;

  @Test
  void one_reported_lost_confirms_nothing_any_more() {
    Newcomer ada = Newcomer.signedUp(port);
    Answer begun = with(ada).begin(Newcomer.PASSWORD);
    AuthenticatorApp app = with(ada).app(begun);
    JsonNode codes = with(ada).confirm(begun, app.next()).json().path("recovery_codes");
    String path = "/me/factors/" + begun.text("id");

    assertThat(ada.browser.post(path + "/loss", "{'password':'something else'}").text("code"))
        .isEqualTo("wrong_password");
    Answer lost =
        ada.browser.post(path + "/loss", "{'password':'%s'}".formatted(Newcomer.PASSWORD));

    assertThat(lost.text("lost_at")).isNotEmpty();
    assertThat(with(ada).renewCodes(Newcomer.PASSWORD, app.next()).status()).isEqualTo(422);
    Newcomer thief = ada.elsewhere(port);
    Answer waiting = thief.signIn(Newcomer.PASSWORD);
    assertThat(thief.confirm(waiting, "authenticator", app.next()).text("code"))
        .isEqualTo("wrong_code");
    assertThat(thief.confirm(waiting, "recovery_code", codes.get(3).asString()).status())
        .isEqualTo(201);
  }

  private Protected with(Newcomer person) {
    return new Protected(person, clock);
  }
}
