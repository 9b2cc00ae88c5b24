package org.recourse.contact.chat;

import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;

/** What can be wrong with a move in a chat. */
final class ChatProblems {
  private ChatProblems() {}

  static Problem unknown() {
    return Problem.of(
        ProblemCode.NOT_FOUND,
        "Expected a chat you take part in, but there is none. Look at those that are open.");
  }

  static Problem movedOn() {
    return Problem.of(
        ProblemCode.CHAT_MOVED_ON,
        "Expected the chat as you saw it, but a colleague or the customer was faster. Look at it"
            + " again.");
  }

  static Problem full(int max) {
    return Problem.of(
            ProblemCode.CHAT_SEATS_FULL,
            "Expected room for one more chat, but "
                + max
                + " are led already. End one, or let a colleague take it.")
        .with("chats_max", max);
  }

  static Problem away() {
    return Problem.of(
        ProblemCode.AGENT_AWAY,
        "Expected a colleague who takes chats now, but this one does not. Choose another.");
  }
}
