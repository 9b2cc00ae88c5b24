package org.recourse.ledger.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.recourse.kernel.Money;
import org.recourse.ledger.AccountId;
import org.recourse.ledger.TransferId;

/**
 * A hold that was created. Its accounts, amount and expiry never change; it ends once.
 *
 * @param expiresAt null when it never expires by itself
 * @param end null while it is pending
 */
record Held(
    TransferId id,
    AccountId debit,
    AccountId credit,
    Money amount,
    @Nullable Instant expiresAt,
    @Nullable End end) {

  /** The number is how the state is stored; 1 is pending. */
  enum Way {
    POSTED(2),
    VOIDED(3),
    EXPIRED(4);

    final int number;

    Way(int number) {
      this.number = number;
    }

    static Way ofNumber(int number) {
      return values()[number - 2];
    }
  }

  /**
   * How a hold ended.
   *
   * @param by the transfer that ended it, null when it expired
   */
  record End(Way way, @Nullable TransferId by, long postedMinor) {}

  boolean isDue(Instant at) {
    return end == null && expiresAt != null && !expiresAt.isAfter(at);
  }

  Held ended(Way way, @Nullable TransferId by, long postedMinor) {
    return new Held(id, debit, credit, amount, expiresAt, new End(way, by, postedMinor));
  }
}
