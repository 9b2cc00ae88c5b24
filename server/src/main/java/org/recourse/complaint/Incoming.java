package org.recourse.complaint;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.recourse.conversation.Attachment;
import org.recourse.conversation.Channel;
import org.recourse.conversation.ContactId;

/**
 * A message that came in, whatever the channel.
 *
 * @param key of the message; the same key twice is once
 * @param subject empty where the channel has none
 * @param attachments files that were claimed already
 * @param automatic an automatic reply, a report, a bounce: attached where it belongs, moves nothing
 *     and never opens a case
 */
public record Incoming(
    UUID key,
    ContactId contact,
    Channel channel,
    String subject,
    String text,
    List<Attachment> attachments,
    Instant receivedAt,
    boolean automatic,
    Match match) {

  public Incoming {
    attachments = List.copyOf(attachments);
  }
}
