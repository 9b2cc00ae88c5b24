package org.recourse.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Money;

/**
 * One thing told to one person: the facts its sentences are written from.
 *
 * @param position of the journal event it tells of
 * @param counterparty whom the money went to or came from, masked, or the bank; else empty
 */
record Message(
    PersonId person,
    long position,
    AlertText text,
    @Nullable String paymentId,
    @Nullable Money amount,
    String counterparty,
    Instant at,
    boolean read) {

  /** How its reader names it. */
  InboxMessageId id() {
    return InboxMessageId.of(person, position);
  }

  static Message security(long position, PersonId person, AlertText text, Instant at) {
    return new Message(person, position, text, null, null, "", at, false);
  }
}
