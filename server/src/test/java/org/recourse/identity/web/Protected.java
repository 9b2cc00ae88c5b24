package org.recourse.identity.web;

import java.util.List;
import org.recourse.support.Api.Answer;
import org.recourse.support.AuthenticatorApp;
import org.recourse.support.MutableClock;

/** A person's doings with second factors and freezes. */
record Protected(Newcomer person, MutableClock clock) {
  Answer begin(String password) {
    return person.browser.post(
        "/me/factors", "{'name':'Phone','password':'%s'}".formatted(password));
  }

  AuthenticatorApp app(Answer begun) {
    return new AuthenticatorApp(begun.text("secret"), clock);
  }

  Answer confirm(Answer begun, String code) {
    return person.browser.post(
        "/me/factors/" + begun.text("id") + "/confirmation", "{'code':'%s'}".formatted(code));
  }

  /** A first authenticator, whose next code is of another step. */
  AuthenticatorApp addAuthenticator() {
    Answer begun = begin(Newcomer.PASSWORD);
    AuthenticatorApp app = app(begun);
    confirm(begun, app.next());
    return app;
  }

  /** Those that come with a first authenticator. */
  List<String> recoveryCodes() {
    Answer begun = begin(Newcomer.PASSWORD);
    return confirm(begun, app(begun).next())
        .json()
        .path("recovery_codes")
        .valueStream()
        .map(code -> code.asString())
        .toList();
  }

  Answer renewCodes(String password, String code) {
    return person.browser.post("/me/recovery-codes", proof(password, code));
  }

  Answer lift(String method, String code, String password) {
    return person.browser.post(
        "/me/unfreeze",
        "{'method':'%s','code':'%s','password':'%s'}".formatted(method, code, password));
  }

  static String proof(String password, String code) {
    return "{'password':'%s','code':'%s'}".formatted(password, code);
  }
}
