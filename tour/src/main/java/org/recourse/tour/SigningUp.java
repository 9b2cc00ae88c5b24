package org.recourse.tour;

import java.util.Map;
import org.recourse.tour.Mailboxes.Mail;

/** Two people come: one with an e-mail address, one with a telephone. */
final class SigningUp implements Chapter {
  @Override
  public String title() {
    return "Signing up";
  }

  @Override
  public void play(Stage stage) throws Exception {
    weakPassword(stage);
    byMail(stage);
    byPhone(stage);
    takenAddress(stage);
    signingIn(stage);
  }

  private static void weakPassword(Stage stage) throws Exception {
    stage.step("Ada tries a password everybody uses");
    Answer weak = stage.browser().post("/sign-ups", form(stage.ada, "password1", "en", "GB"));
    stage.equal("it is refused", "422 weak_password", weak.brief());
    stage.check("and she is told why", !weak.body().path("advice").isEmpty());
  }

  private static void byMail(Stage stage) throws Exception {
    Player ada = stage.ada;
    stage.step("Ada signs up with " + ada.handle);
    Answer asked = ada.client.post("/sign-ups", form(ada, ada.password, "en", "GB"));
    stage.equal("a code is on its way", "202", asked.brief());
    String masked = asked.string("masked_handle");
    stage.check("to an address shown masked: " + masked, masked.contains("***"));
    Mail mail = stage.mail(ada.handle, "code");
    stage.check("the mail arrives: " + mail.subject(), true);
    stage.equal("marked as automatic", "auto-generated", mail.header("Auto-Submitted"));
    String code = Stage.code(mail.text());

    stage.step("She mistypes the code, then types it right");
    String confirmation = "/sign-ups/" + asked.string("id") + "/confirmation";
    String other = code.startsWith("1") ? "2" + code.substring(1) : "1" + code.substring(1);
    Answer wrong = ada.client.post(confirmation, Map.of("code", other));
    stage.equal("a wrong code is refused", "422 wrong_code", wrong.brief());
    stage.check(
        "with the tries left: " + wrong.number("attempts_left"), wrong.number("attempts_left") > 0);
    Answer right = ada.client.post(confirmation, Map.of("code", code));
    stage.equal("the right one lets her in", "201", right.brief());
    stage.equal("as herself", ada.name, right.string("name"));
    stage.equal("and her page knows her", "200", ada.client.get("/me").brief());
  }

  private static void byPhone(Stage stage) throws Exception {
    Player wei = stage.wei;
    stage.step("林薇 signs up with " + wei.handle);
    Answer asked = wei.client.post("/sign-ups", form(wei, wei.password, "zh-CN", "CN"));
    stage.equal("a code is on its way", "202", asked.brief());
    stage.equal("by text message", "phone", asked.string("channel"));
    String text = stage.textMessage(wei.handle);
    stage.check("the message is in Chinese: " + text, text.matches("(?s).*\\p{IsHan}.*"));
    Answer right =
        wei.client.post(
            "/sign-ups/" + asked.string("id") + "/confirmation", Map.of("code", Stage.code(text)));
    stage.equal("the code lets her in", "201", right.brief());
  }

  private static void takenAddress(Stage stage) throws Exception {
    stage.step("A stranger tries to sign up with Ada's address");
    Client stranger = stage.browser();
    Answer asked = stranger.post("/sign-ups", form(stage.ada, "another long password", "en", "GB"));
    stage.equal("the answer does not tell that it is taken", "202", asked.brief());
    Mail warning = stage.mail(stage.ada.handle, "");
    stage.check(
        "Ada is told, and gets no code: " + warning.subject(),
        !warning.text().matches("(?s).*\\b\\d{6}\\b.*"));
  }

  private static void signingIn(Stage stage) throws Exception {
    stage.step("Somebody guesses passwords");
    Answer known = stage.browser().post("/sessions", session(stage.ada.handle, "not her password"));
    stage.equal("a wrong one is refused", "401 sign_in_failed", known.brief());
    Answer nobody =
        stage.browser().post("/sessions", session("nobody@tour.recourse.test", "some password"));
    stage.equal("an unknown address too", known.brief(), nobody.brief());
    stage.equal("in the same words", known.string("detail"), nobody.string("detail"));
  }

  static Map<String, ?> session(String handle, String password) {
    return Map.of("handle", handle, "password", password);
  }

  private static Map<String, ?> form(
      Player player, String password, String language, String country) {
    return Map.of(
        "handle", player.handle,
        "name", player.name,
        "language", language,
        "country", country,
        "password", password);
  }
}
