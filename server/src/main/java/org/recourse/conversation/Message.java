package org.recourse.conversation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A message as it stands in its thread.
 *
 * @param number counts from 1 within the thread without a gap, and never changes
 * @param position grows over all threads, so that several can be read as one
 */
public record Message(
    MessageId id,
    ThreadId thread,
    long number,
    long position,
    UUID key,
    Author author,
    Channel channel,
    String text,
    List<Attachment> attachments,
    Instant at,
    DeliveryState delivery) {
  public Message {
    attachments = List.copyOf(attachments);
  }
}
