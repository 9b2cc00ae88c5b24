package org.recourse.tour;

import java.util.UUID;

/** Money to somebody new is confirmed with a code that names it, and with the password. */
final class Confirming implements Chapter {
  @Override
  public String title() {
    return "Confirming";
  }

  @Override
  public void play(Stage stage) throws Exception {
    Player ada = stage.ada;
    Player wei = stage.wei;
    String key = UUID.randomUUID().toString();
    long before = stage.available(ada);
    Confirmation.Request pay = () -> ada.client.pay(key, stage.transfer(ada, wei, 1_00, "first"));

    stage.step("Ada sends 1.00 to 林薇 for the first time");
    Answer asked = pay.send();
    stage.equal("she is asked to confirm it", "403 step_up_required", asked.brief());
    String code = Confirmation.code(stage, ada, asked);
    stage.check("a code comes by mail", code.matches("[0-9]{6}"));
    String other = code.startsWith("1") ? "2" + code.substring(1) : "1" + code.substring(1);
    Answer wrong = Confirmation.confirm(ada, asked, other);
    stage.equal("a wrong one is refused", "422 step_up_refused", wrong.brief());
    stage.equal("and still nothing may leave", "403 step_up_required", pay.send().brief());
    Answer foreign = wei.client.get("/step-ups/" + Confirmation.id(asked));
    stage.equal("nobody else sees what waits", "404 not_found", foreign.brief());
    stage.equal("no money moved", before, stage.available(ada));

    stage.step("She types the right one");
    Answer right = Confirmation.confirm(ada, asked, code);
    stage.equal("it is confirmed", "200", right.brief());
    Answer more = ada.client.pay(key, stage.transfer(ada, wei, 2_00, "first"));
    stage.equal("but no other amount", "403 step_up_required", more.brief());
    stage.equal("the same request goes through", "succeeded", pay.send().string("state"));
    stage.equal("and pays once", "200", pay.send().brief());
    stage.equal("Ada's balance", before - 1_00, stage.available(ada));

    stage.step("林薇 sends it back, confirmed by text message");
    String back = UUID.randomUUID().toString();
    Answer returned =
        Confirmation.of(
            stage, wei, () -> wei.client.pay(back, stage.transfer(wei, ada, 1_00, "找零")));
    stage.equal("it succeeded", "succeeded", returned.string("state"));
    stage.equal("now they know each other", before, stage.available(ada));
  }
}
