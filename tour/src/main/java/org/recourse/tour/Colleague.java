package org.recourse.tour;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One of the staff, who joined by a link and shows a second factor at each sign-in. */
record Colleague(Player who) {
  private static final Pattern LINK = Pattern.compile("#(rci_[A-Za-z0-9_-]+)");

  /** What stands behind the # of the last link in a text; empty where there is none. */
  static String secret(String text) {
    Matcher links = LINK.matcher(text);
    String last = "";
    while (links.find()) {
      last = links.group(1);
    }
    return last;
  }

  static Answer accept(Player who, String secret) throws Exception {
    return who.client.post(
        "/staff-invitations/acceptance",
        Map.of(
            "secret",
            secret,
            "name",
            who.name,
            "email",
            who.handle,
            "language",
            "en",
            "country",
            "SG",
            "password",
            who.password));
  }

  /** Joins, adds an authenticator and signs in with it. */
  static Colleague join(Stage stage, Player who, String secret) throws Exception {
    stage.equal(who.name + " joins by the link", "201", accept(who, secret).brief());
    stage.equal(
        "and can do nothing without a second factor",
        "403 second_factor_required",
        who.client.get("/staff/approvals").brief());
    SecondFactor factor = SecondFactor.add(who.client, who.password);
    who.protect(factor);
    Answer in = SecondFactor.signIn(who.client, who, "authenticator", factor.app.code(), true);
    stage.equal("signed in with one", "201", in.brief());
    stage.equal("the desk is open", "200", who.client.get("/staff/approvals").brief());
    return new Colleague(who);
  }

  Client client() {
    return who.client;
  }

  /**
   * Signs in once more where time has ended the session, with a code on paper: apps know no time.
   */
  void signIn(Stage stage) throws Exception {
    if (who.client.get("/staff/approvals").status() != 200) {
      String code = who.factor().recoveryCode();
      Answer in = SecondFactor.signIn(who.client, who, "recovery_code", code, true);
      stage.equal(who.name + " signs in again", "201", in.brief());
    }
  }

  /** Decides as the second person. */
  Answer approve(String approval) throws Exception {
    return who.client.post("/staff/approvals/" + approval + "/approval", Map.of());
  }
}
