package org.recourse.tour;

import java.util.List;
import java.util.Map;

/** A phone is stolen: one tap stops the money, and the thief cannot lift it. */
final class Freezing implements Chapter {
  @Override
  public String title() {
    return "Freezing the account";
  }

  @Override
  public void play(Stage stage) throws Exception {
    AuthenticatorApp app = authenticator(stage);
    Client thief = stage.browser();
    thief.post("/sessions", SigningUp.session(stage.ada.handle, stage.ada.password));
    freeze(stage);
    steal(stage, thief);
    lift(stage, app);
  }

  private static AuthenticatorApp authenticator(Stage stage) throws Exception {
    stage.step("Ada adds an authenticator app");
    Client ada = stage.ada.client;
    Answer begun =
        ada.post("/me/factors", Map.of("name", "tablet", "password", stage.ada.password));
    stage.equal("its secret is shown once", "201", begun.brief());
    AuthenticatorApp app = new AuthenticatorApp(begun.string("secret"));
    String path = "/me/factors/" + begun.string("id") + "/confirmation";
    Answer guessed = ada.post(path, Map.of("code", "000000"));
    stage.equal("a guessed code does not add it", "422 wrong_code", guessed.brief());
    Answer confirmed = ada.post(path, Map.of("code", app.code()));
    stage.equal("the code it shows does", "200", confirmed.brief());
    return app;
  }

  private static void freeze(Stage stage) throws Exception {
    stage.step("Her phone is stolen: she freezes her account and reports the number as lost");
    Answer frozen = stage.ada.client.post("/me/freeze", Map.of("lost", List.of("phone")));
    stage.equal("with one request", "201", frozen.brief());
    Answer paid =
        stage.ada.client.pay("frozen", stage.transfer(stage.ada, stage.wei, 1_00, "stolen"));
    stage.equal("no money leaves", "201 declined wallet_frozen", declined(paid));
    Answer received =
        stage.wei.client.pay("to-frozen", stage.transfer(stage.wei, stage.ada, 1_00, "anyway"));
    stage.equal("money still arrives", "201 succeeded", declined(received).strip());
    Answer back =
        stage.wei.client.post(
            "/payee-lookups", Map.of("handle", stage.ada.handle, "currency", "CNY"));
    stage.equal("and others see nothing of it", "200", back.brief());
  }

  private static void steal(Stage stage, Client thief) throws Exception {
    stage.step("The thief had her phone, her messages and her password");
    stage.equal("the phone's session is ended", "401", String.valueOf(thief.get("/me").status()));
    thief.post("/sessions", SigningUp.session(stage.ada.handle, stage.ada.password));
    Answer sent = thief.post("/me/unfreeze-codes", Map.of("channel", "email"));
    stage.equal("no code is sent for it", "422 unfreeze_refused", sent.brief());
    Answer guessed = thief.post("/me/unfreeze", proof("authenticator", "123456", stage));
    stage.equal("a guess does not lift it", "422 unfreeze_refused", guessed.brief());
    Answer added =
        thief.post("/me/factors", Map.of("name", "mine", "password", stage.ada.password));
    stage.equal("and no app can be added", "409 account_frozen", added.brief());
  }

  private static void lift(Stage stage, AuthenticatorApp app) throws Exception {
    stage.step("Ada lifts it with her authenticator and her password");
    String code = app.nextCode();
    Answer lifted = stage.ada.client.post("/me/unfreeze", proof("authenticator", code, stage));
    stage.equal("on her tablet", "204", lifted.brief());
    Answer paid = stage.ada.client.pay("lifted", stage.transfer(stage.ada, stage.wei, 1_00, "ok"));
    stage.equal("money leaves again", "201 succeeded", declined(paid).strip());
  }

  private static Map<String, Object> proof(String method, String code, Stage stage) {
    return Map.of("method", method, "code", code, "password", stage.ada.password);
  }

  private static String declined(Answer answer) {
    return answer.status() + " " + answer.string("state") + " " + answer.string("decline_code");
  }
}
