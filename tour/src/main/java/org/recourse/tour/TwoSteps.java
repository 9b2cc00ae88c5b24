package org.recourse.tour;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A second factor is set up; from then on the password is half of a sign-in. */
final class TwoSteps implements Chapter {
  @Override
  public String title() {
    return "Signing in with two steps";
  }

  @Override
  public void play(Stage stage) throws Exception {
    setUp(stage);
    signIn(stage);
    recoveryCode(stage);
    cooling(stage);
  }

  private static void setUp(Stage stage) throws Exception {
    Player ada = stage.ada;
    stage.step("Ada adds an authenticator app");
    Answer begun =
        ada.client.post("/me/factors", Map.of("name", "tablet", "password", ada.password));
    stage.equal("its secret is shown once", "201", begun.brief());
    AuthenticatorApp app = new AuthenticatorApp(begun.string("secret"));
    String path = "/me/factors/" + begun.string("id") + "/confirmation";
    Answer guessed = ada.client.post(path, Map.of("code", "000000"));
    stage.equal("a guessed code does not add it", "422 wrong_code", guessed.brief());
    Answer confirmed = ada.client.post(path, Map.of("code", app.code()));
    stage.equal("the code it shows does", "200", confirmed.brief());
    ada.protect(new SecondFactor(app, confirmed));
    stage.equal("she writes down her recovery codes", 10, ada.factor().recoveryCodes());
    stage.check(
        "and is told of it by mail: " + stage.mail(ada.handle, "authenticator").subject(), true);
  }

  private static void signIn(Stage stage) throws Exception {
    Player ada = stage.ada;
    stage.step("Somebody has her password");
    Client browser = stage.browser();
    Answer half = browser.post("/sessions", SigningUp.session(ada.handle, ada.password));
    stage.equal("it is half of a sign-in", "202", half.brief());
    stage.equal(
        "the other half is", List.of("authenticator", "recovery_code"), texts(half, "methods"));
    stage.equal("without it nobody is in", "401 not_signed_in", browser.get("/me").brief());
    Answer mailed =
        browser.post("/sign-ins/" + half.string("id") + "/codes", Map.of("channel", "email"));
    stage.equal("no code by mail takes its place", "400 invalid_request", mailed.brief());
    Answer guessed = SecondFactor.show(browser, half, "authenticator", "000000", false);
    stage.equal("nor does a guess", "422 wrong_code", guessed.brief());

    stage.step("Ada types what her app shows");
    String code = ada.factor().app.code();
    Answer shown = SecondFactor.show(browser, half, "authenticator", code, false);
    stage.equal("she is in", "201", shown.brief());
    Answer again = SecondFactor.signIn(stage.browser(), ada, "authenticator", code, false);
    stage.equal("the same code is good once", "422 wrong_code", again.brief());
    stage.equal("she signs out", "204", browser.delete("/sessions/current").brief());
  }

  private static void recoveryCode(Stage stage) throws Exception {
    Player ada = stage.ada;
    stage.step("Her tablet is at home, but she has her sheet of recovery codes");
    String code = ada.factor().recoveryCode();
    Client browser = stage.browser();
    Answer shown = SecondFactor.signIn(browser, ada, "recovery_code", code, false);
    stage.equal("one of them signs her in", "201", shown.brief());
    stage.equal("it is used up", 9L, browser.get("/me/security").number("recovery_codes_left"));
    stage.equal("she signs out", "204", browser.delete("/sessions/current").brief());
  }

  /** Whoever adds an app in the owner's place must not confirm with it before they hear of it. */
  private static void cooling(Stage stage) throws Exception {
    Player ada = stage.ada;
    stage.step("For a day the app confirms nothing: were it a thief's, she would hear of it first");
    Map<String, ?> wanted = Map.of("name", "shop", "scopes", List.of("payments:write"));
    Answer asked = ada.client.post("/tokens", wanted);
    stage.equal("a token that may pay is confirmed first", "403 step_up_required", asked.brief());
    String path = "/step-ups/" + Confirmation.id(asked);
    stage.equal(
        "as before she had the app, by", List.of("email"), texts(ada.client.get(path), "methods"));
    Answer early =
        ada.client.post(
            path + "/confirmation",
            Map.of(
                "method",
                "recovery_code",
                "code",
                ada.factor().recoveryCode(),
                "password",
                ada.password));
    stage.equal("a new recovery code does not", "422 step_up_refused", early.brief());
    stage.equal("she would rather not", "204", ada.client.delete(path).brief());
    stage.equal(
        "and no token is made", "403 step_up_required", ada.client.post("/tokens", wanted).brief());
  }

  private static List<String> texts(Answer answer, String field) {
    return answer.body().path(field).valueStream().map(JsonNode::asString).toList();
  }
}
