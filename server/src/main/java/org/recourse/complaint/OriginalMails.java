package org.recourse.complaint;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.recourse.conversation.ThreadId;

/**
 * The mails of threads as their senders wrote them, for those who keep a whole correspondence. Card
 * numbers, passwords and codes are masked; what hung on them is kept with the messages.
 */
public interface OriginalMails {

  /** A mail there is. */
  record Found(UUID id, Instant receivedAt) {}

  /** Oldest first. */
  List<Found> of(Collection<ThreadId> threads, int limit);

  /** Its headers and its text, as a message any mail program opens. */
  byte[] masked(Found mail);
}
