package org.recourse.conversation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A message to put into a thread.
 *
 * @param key chosen by whoever writes, once per message: the same key again changes nothing
 * @param text plain text of at most 20,000 characters; card numbers, passwords and codes in what an
 *     {@link Author.Outside} wrote are masked before anything is kept
 * @param at when it was written or received
 */
public record NewMessage(
    ThreadId thread,
    UUID key,
    Author author,
    Channel channel,
    String text,
    List<Attachment> attachments,
    Instant at) {
  public static final int TEXT_MAX = 20_000;

  public NewMessage {
    attachments = List.copyOf(attachments);
  }
}
