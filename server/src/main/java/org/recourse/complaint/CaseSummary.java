package org.recourse.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.recourse.conversation.Channel;
import org.recourse.conversation.ContactId;
import org.recourse.conversation.ThreadId;
import org.recourse.identity.Language;
import org.recourse.identity.PersonId;

/**
 * What other parts of the house need to know of a case.
 *
 * @param contact of the customer
 * @param person whose wallet the customer's contact is known to be; null while that is not sure
 * @param thread the customer's first one
 * @param aboutAgent the agent it complains about, who must not handle it
 * @param mergedInto where it goes on, if it was merged
 */
public record CaseSummary(
    CaseId id,
    CaseNumber number,
    CaseKind kind,
    ProblemType problemType,
    CaseState state,
    Priority priority,
    Channel channel,
    ContactId contact,
    @Nullable PersonId person,
    ThreadId thread,
    String subject,
    Language language,
    @Nullable PersonId assignee,
    @Nullable PersonId aboutAgent,
    @Nullable CaseId mergedInto,
    boolean spam,
    Instant receivedAt) {}
