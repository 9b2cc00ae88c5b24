package org.recourse.identity.web;

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
