package org.recourse.tour;

import java.util.Map;

/** Confirms what a request was turned away for: with the password and a code that was sent. */
final class Confirmation {
  private Confirmation() {}

  /** A request that may have to be confirmed. */
  interface Request {
    Answer send() throws Exception;
  }

  /** Sends it, and once more after confirming it where that is asked for. */
  static Answer of(Stage stage, Player player, Request request) throws Exception {
    Answer first = request.send();
    if (!first.string("code").equals("step_up_required")) {
      return first;
    }
    Answer confirmed = confirm(player, first, code(stage, player, first));
    stage.equal("it is confirmed with a code", "200", confirmed.brief());
    return request.send();
  }

  /** The code sent for what the answer asks to confirm. */
  static String code(Stage stage, Player player, Answer asked) throws Exception {
    boolean phone = player.handle.startsWith("+");
    player.client.post(
        "/step-ups/" + id(asked) + "/codes", Map.of("channel", phone ? "sms" : "email"));
    return Stage.code(text(stage, player));
  }

  private static String text(Stage stage, Player player) throws Exception {
    return player.handle.startsWith("+")
        ? stage.textMessage(player.handle, "用于确认")
        : stage.mail(player.handle, "confirms").text();
  }

  static Answer confirm(Player player, Answer asked, String code) throws Exception {
    String method = player.handle.startsWith("+") ? "sms" : "email";
    return player.client.post(
        "/step-ups/" + id(asked) + "/confirmation",
        Map.of("method", method, "code", code, "password", player.password));
  }

  static String id(Answer asked) {
    return asked.body().path("step_up").path("id").asString("");
  }
}
