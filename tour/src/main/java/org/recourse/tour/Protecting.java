package org.recourse.tour;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A password is changed, a token is taken back: whoever had the old one is out. */
final class Protecting implements Chapter {
  @Override
  public String title() {
    return "Protecting the account";
  }

  @Override
  public void play(Stage stage) throws Exception {
    password(stage);
    token(stage);
  }

  private static void password(Stage stage) throws Exception {
    Player ada = stage.ada;
    stage.step("Ada is signed in on a second device and changes her password");
    Client lost = stage.browser();
    Answer second = lost.post("/sessions", SigningUp.session(ada.handle, ada.password));
    stage.equal("the second device is in", "201", second.brief());
    Answer wrong = change(ada, "not her password", "a lighthouse in the fog");
    stage.equal("the old password is asked for", "422 wrong_password", wrong.brief());
    Answer changed = change(ada, ada.password, "a lighthouse in the fog");
    stage.equal("and changed", "204", changed.brief());
    stage.eventually(
        "the second device is out", Duration.ofSeconds(1), () -> lost.get("/me").status() == 401);
    stage.equal("this one is still in", "200", ada.client.get("/me").brief());
    Answer old = stage.browser().post("/sessions", SigningUp.session(ada.handle, ada.password));
    stage.equal("the old password is worth nothing", "401 sign_in_failed", old.brief());
    ada.password = "a lighthouse in the fog";
    Answer fresh = stage.browser().post("/sessions", SigningUp.session(ada.handle, ada.password));
    stage.equal("the new one is", "201", fresh.brief());
  }

  private static Answer change(Player player, String from, String to) throws Exception {
    return player.client.put("/me/password", Map.of("current_password", from, "new_password", to));
  }

  private static void token(Stage stage) throws Exception {
    stage.step("Ada gives a program a token that may read her wallet, and takes it back");
    Map<String, ?> wanted = Map.of("name", "bookkeeping", "scopes", List.of("wallet:read"));
    Answer issued =
        Confirmation.of(stage, stage.ada, () -> stage.ada.client.post("/tokens", wanted));
    stage.equal("she sees it once", "201", issued.brief());
    Client program = stage.ada.client.program(issued.string("token"));
    stage.equal("the program reads", "200", program.get("/wallets/" + stage.ada.walletId).brief());
    Answer paying =
        program.pay("program", stage.transfer(stage.ada, stage.wei, 1_00, "not allowed"));
    stage.equal("and may not pay", "403 not_allowed", paying.brief());
    Answer revoked = stage.ada.client.delete("/tokens/" + issued.string("id"));
    stage.equal("she takes it back", "204", revoked.brief());
    stage.eventually(
        "the program is out",
        Duration.ofSeconds(1),
        () -> program.get("/wallets").brief().equals("401 not_signed_in"));
  }
}
