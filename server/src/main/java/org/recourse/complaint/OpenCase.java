package org.recourse.complaint;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.conversation.Attachment;
import org.recourse.conversation.Channel;
import org.recourse.conversation.ContactId;
import org.recourse.identity.Language;
import org.recourse.identity.PersonId;

/**
 * A case to open.
 *
 * @param key the same key again opens nothing and answers with the case that is there
 * @param problemType a code of {@link ProblemType}
 * @param text what happened, in the customer's words; it becomes the first message
 * @param attachments files that were claimed already
 * @param wanted what the customer wants, in their words
 * @param receivedAt when it came in at whoever first had it; clocks count from then
 * @param openedBy the agent who opens it for a customer; null where the customer does
 */
public record OpenCase(
    UUID key,
    CaseKind kind,
    ProblemType problemType,
    Channel channel,
    ContactId contact,
    String subject,
    String text,
    List<Attachment> attachments,
    @Nullable String wanted,
    List<CaseLink> links,
    Instant receivedAt,
    Language language,
    @Nullable PersonId openedBy) {
  public static final int SUBJECT_MAX = 500;
  public static final int WANTED_MAX = 1000;

  public OpenCase {
    attachments = List.copyOf(attachments);
    links = List.copyOf(links);
  }
}
