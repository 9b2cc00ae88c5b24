package org.recourse.ledger;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.recourse.kernel.Money;

/**
 * One settled command, written once and never changed: a movement, a hold, the end of a hold, or a
 * refusal of any of them.
 *
 * @param code {@code CREATED}, or why it was refused
 * @param debit null when a hold to be ended was not found, like the credit account
 * @param amount what was moved, reserved or released; null when a refused command named none
 * @param hold the hold this ends, null for others
 * @param at the commit's time by the database's clock; never before that of an earlier entry
 * @param debitSide this movement as an entry of the debit account; null when nothing was moved
 * @param shortByMinor by how much a limit was missed, for {@code EXCEEDS_…}, else zero
 */
public record Transfer(
    TransferId id,
    ResultCode code,
    TransferType type,
    @Nullable AccountId debit,
    @Nullable AccountId credit,
    @Nullable Money amount,
    int kind,
    long tag,
    @Nullable TransferId hold,
    @Nullable Duration timeout,
    Instant at,
    @Nullable Side debitSide,
    @Nullable Side creditSide,
    long shortByMinor) {

  /**
   * A movement as one account sees it.
   *
   * @param entryNo 1 for the account's first movement, without gaps
   * @param postedMinor the account's posted credits less its posted debits after it
   */
  public record Side(long entryNo, long postedMinor) {}
}
