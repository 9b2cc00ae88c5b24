package org.recourse.complaint.keeping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.recourse.complaint.casework.CaseThreads.Threads;
import org.recourse.conversation.Conversations;
import org.recourse.conversation.Message;

/**
 * What was said between a customer and the house, oldest first.
 *
 * @param subject masked, like all texts here
 * @param cut whether there is more than a document holds
 */
record Correspondence(
    String number, String subject, Instant receivedAt, List<Message> messages, boolean cut) {
  static final int MESSAGES_MAX = 2_000;
  private static final int PAGE = 200;

  static Correspondence of(Threads threads, Conversations conversations) {
    List<Message> messages = new ArrayList<>();
    List<Message> page = conversations.after(threads.ids(), 0, PAGE);
    while (!page.isEmpty() && messages.size() < MESSAGES_MAX) {
      messages.addAll(page);
      page = conversations.after(threads.ids(), page.getLast().position(), PAGE);
    }
    var about = threads.row().record();
    return new Correspondence(
        threads.row().number().toString(),
        conversations.masked(about.about().subject()),
        about.origin().receivedAt(),
        messages,
        !page.isEmpty());
  }
}
