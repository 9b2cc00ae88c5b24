package org.recourse.tour;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A phone is stolen, signed in and with its messages and mails: the money stays all the same. */
final class StolenPhone implements Chapter {
  private static final String PHONE =
      "Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0"
          + " Mobile Safari/537.36";

  @Override
  public String title() {
    return "A stolen phone";
  }

  @Override
  public void play(Stage stage) throws Exception {
    Player ada = stage.ada;
    stage.step("Ada's phone is signed in, and need not show the second step again");
    Client phone = stage.device(PHONE);
    String code = ada.factor().recoveryCode();
    Answer in = SecondFactor.signIn(phone, ada, "recovery_code", code, true);
    stage.equal("it is in", "201", in.brief());
    Client friend = stage.browser();
    freeze(stage, friend);
    money(stage, phone);
    steal(stage, phone);
    report(stage, phone, friend);
    lift(stage, phone);
  }

  private static void freeze(Stage stage, Client friend) throws Exception {
    Player ada = stage.ada;
    stage.step("It is stolen. At a friend's computer, signed in nowhere, she freezes her account");
    Answer guessed = friend.post("/freezes", claim(ada, "password", "not her password", List.of()));
    stage.equal("nobody else can by guessing", "422 freeze_refused", guessed.brief());
    Answer frozen = friend.post("/freezes", claim(ada, "password", ada.password, List.of()));
    stage.equal("her password is enough", "201", frozen.brief());
    stage.check(
        "for a day: until " + frozen.string("ends_at"), !frozen.string("ends_at").isEmpty());
  }

  private static Map<String, ?> claim(Player who, String proof, String secret, List<String> lost) {
    return Map.of("handle", who.handle, "proof", proof, "secret", secret, "lost", lost);
  }

  private static void money(Stage stage, Client phone) throws Exception {
    stage.step("The thief sends money with her phone; 林薇 sends her some");
    long before = stage.available(stage.ada);
    Answer paid = phone.pay(key(), stage.transfer(stage.ada, stage.wei, 1_00, "stolen"));
    stage.equal("no money leaves", "declined wallet_frozen", state(paid));
    Answer received = stage.wei.client.pay(key(), stage.transfer(stage.wei, stage.ada, 1_00, "ok"));
    stage.equal("money still arrives", "succeeded", state(received));
    stage.equal("Ada's balance", before + 1_00, stage.available(stage.ada));
    Answer seen =
        stage.wei.client.post(
            "/payee-lookups", Map.of("handle", stage.ada.handle, "currency", "CNY"));
    stage.equal("others see nothing of it", "200", seen.brief());
  }

  private static void steal(Stage stage, Client phone) throws Exception {
    stage.step("The thief has her session, her messages, her mailbox and even her password");
    for (String channel : List.of("email", "sms")) {
      Answer sent = phone.post("/me/unfreeze-codes", Map.of("channel", channel));
      stage.equal("no code by " + channel + " lifts it", "422 unfreeze_refused", sent.brief());
    }
    Answer guessed = phone.post("/me/unfreeze", proof("authenticator", "123456", stage.ada));
    stage.equal("a guess does not", "422 unfreeze_refused", guessed.brief());
    Answer added =
        phone.post(
            "/me/factors",
            Map.of("name", "mine", "password", stage.ada.password, "code", "123456"));
    stage.equal("no app of the thief's can be added", "409 account_frozen", added.brief());
  }

  private static void report(Stage stage, Client phone, Client friend) throws Exception {
    Player ada = stage.ada;
    stage.step("She reports phone and mailbox as lost, with a recovery code: a second proof");
    Answer confirmed =
        friend.post(
            "/freezes",
            claim(ada, "recovery_code", ada.factor().recoveryCode(), List.of("phone", "email")));
    stage.equal("the freeze stays", "201", confirmed.brief());
    stage.check("until she lifts it", confirmed.string("ends_at").isEmpty());
    stage.equal("the phone is signed out", "401 not_signed_in", phone.get("/me").brief());
    Answer reset = stage.browser().post("/password-resets", Map.of("handle", ada.handle));
    stage.equal("a code for a new password is asked for", "202", reset.brief());
    phone.post("/sessions", SigningUp.session(ada.handle, ada.password));
    Answer guessed = phone.post("/me/unfreeze", proof("email", "123456", ada));
    stage.check(
        "with her password, the thief cannot lift it: " + guessed.brief(), guessed.status() > 400);
  }

  private static void lift(Stage stage, Client phone) throws Exception {
    Player ada = stage.ada;
    stage.step("At home, Ada signs in on her computer and lifts it with her authenticator");
    String sheet = ada.factor().recoveryCode();
    Answer in = SecondFactor.signIn(ada.client, ada, "recovery_code", sheet, false);
    stage.equal("she is in", "201", in.brief());
    Answer lifted =
        ada.client.post("/me/unfreeze", proof("authenticator", ada.factor().app.code(), ada));
    stage.equal("it is over", "204", lifted.brief());
    stage.check(
        "she is told: " + stage.mail(ada.handle, "Recourse account is over").subject(), true);
    stage.check(
        "and the thief was sent no code", !stage.hasMail(ada.handle, "code for a new password"));
    Answer paid = ada.client.pay(key(), stage.transfer(ada, stage.wei, 1_00, "ok"));
    stage.equal("money leaves again", "succeeded", state(paid));
    Answer changed =
        ada.client.put(
            "/me/password",
            Map.of("current_password", ada.password, "new_password", "three herons on a weir"));
    stage.equal("she takes a password the thief does not have", "204", changed.brief());
    ada.password = "three herons on a weir";
    stage.equal("the phone stays out", "401 not_signed_in", phone.get("/me").brief());
  }

  static Map<String, Object> proof(String method, String code, Player who) {
    return Map.of("method", method, "code", code, "password", who.password);
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static String state(Answer answer) {
    return (answer.string("state") + " " + answer.string("decline_code")).strip();
  }
}
