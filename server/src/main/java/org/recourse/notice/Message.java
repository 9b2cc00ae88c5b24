package org.recourse.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Money;

/**
 * One thing told to one person: the facts its sentences are written from.
 *
 * @param position of the journal event it tells of
 * @param caseId of the reader's case it tells of
 * @param partId of the reader's part in another one's case it tells of
 * @param counterparty whom the money went to or came from, masked, or the bank; the number of a
 *     case; else empty
 */
record Message(
    PersonId person,
    long position,
    AlertText text,
    @Nullable String paymentId,
    @Nullable String caseId,
    @Nullable String partId,
    @Nullable Money amount,
    String counterparty,
    Instant at,
    boolean read) {

  /** How its reader names it. */
  InboxMessageId id() {
    return InboxMessageId.of(person, position);
  }

  static Message security(long position, PersonId person, AlertText text, Instant at) {
    return new Message(person, position, text, null, null, null, null, "", at, false);
  }

  static Message ofCase(long position, PersonId person, AlertText text, CaseNews news, Instant at) {
    return new Message(
        person, position, text, null, news.caseId(), null, null, news.number(), at, false);
  }

  static Message ofPart(long position, PersonId person, PartNews news, Instant at) {
    return new Message(
        person,
        position,
        AlertText.PART_WRITTEN,
        null,
        null,
        news.partId(),
        null,
        news.number(),
        at,
        false);
  }
}
