package org.recourse.conversation;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** How messages of ours travel: who gets a copy, and what the servers on their way said. */
public interface Carriage {
  int NOTE_MAX = 300;

  /** Sends copies of a message to these addresses too, in the transaction that adds it. */
  void copy(MessageId message, List<String> addresses);

  /** To whom copies of each message went; one query. */
  Map<MessageId, List<String>> copies(Collection<MessageId> messages);

  /** Keeps what a server said, once; cut to one line of {@link #NOTE_MAX} characters. */
  void note(MessageId message, String text);

  /** What was said of each message, oldest first; one query. */
  Map<MessageId, List<String>> notes(Collection<MessageId> messages);
}
