package org.recourse.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.recourse.conversation.Channel;
import org.recourse.identity.Language;

/**
 * What decides which clocks a case has.
 *
 * @param problemType its code
 * @param priority its code
 * @param country of the customer's wallet, as ISO 3166-1 code of two letters; null while unknown
 * @param forwarded by what authority and since when; null where none passed it on to us
 * @param receivedAt when it came in at whoever first had it, such as the mail server
 */
public record CaseFacts(
    CaseKind kind,
    String problemType,
    String priority,
    Channel channel,
    Language language,
    @Nullable String country,
    @Nullable Forwarding forwarded,
    Instant receivedAt) {}
