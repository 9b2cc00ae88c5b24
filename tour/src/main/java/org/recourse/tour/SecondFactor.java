package org.recourse.tour;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An authenticator app, and the recovery codes that came with it, on a sheet of paper. */
final class SecondFactor {
  final AuthenticatorApp app;
  private final Deque<String> sheet = new ArrayDeque<>();

  SecondFactor(AuthenticatorApp app, Answer confirmed) {
    this.app = app;
    for (JsonNode code : confirmed.body().path("recovery_codes")) {
      sheet.add(code.asString(""));
    }
  }

  /** Adds an app, without a word. */
  static SecondFactor add(Client client, String password) throws Exception {
    Answer begun = client.post("/me/factors", Map.of("name", "tablet", "password", password));
    AuthenticatorApp app = new AuthenticatorApp(begun.string("secret"));
    Answer confirmed =
        client.post(
            "/me/factors/" + begun.string("id") + "/confirmation", Map.of("code", app.code()));
    if (confirmed.status() != 200) {
      throw new IllegalStateException("no factor: " + begun.brief() + ", " + confirmed.text());
    }
    return new SecondFactor(app, confirmed);
  }

  int recoveryCodes() {
    return sheet.size();
  }

  /** The next one; it is crossed out. */
  String recoveryCode() {
    return sheet.removeFirst();
  }

  /** The password, and then what is shown after it. */
  static Answer signIn(Client client, Player who, String method, String code, boolean remember)
      throws Exception {
    Answer half = client.post("/sessions", SigningUp.session(who.handle, who.password));
    return show(client, half, method, code, remember);
  }

  /** Answers a sign-in that waits for its second step. */
  static Answer show(Client client, Answer half, String method, String code, boolean remember)
      throws Exception {
    return client.post(
        "/sign-ins/" + half.string("id") + "/confirmation",
        Map.of("method", method, "code", code, "remember_device", remember));
  }
}
