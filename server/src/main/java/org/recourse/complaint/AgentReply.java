package org.recourse.complaint;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.conversation.Attachment;
import org.recourse.conversation.Channel;
import org.recourse.conversation.ThreadId;
import org.recourse.identity.PersonId;

/**
 * What an agent answers to a party of a case.
 *
 * @param key of the message; the same key twice is once
 * @param thread of the party; null for the customer's own, where they wrote last
 * @param channel null for the one the thread's contact is reached by
 * @param attachments files that were claimed already
 * @param seen the position of the last message the agent saw; null where they look on live
 */
public record AgentReply(
    UUID key,
    CaseId caseId,
    PersonId agent,
    @Nullable ThreadId thread,
    @Nullable Channel channel,
    String text,
    List<Attachment> attachments,
    @Nullable Long seen) {

  public AgentReply {
    attachments = List.copyOf(attachments);
  }
}
