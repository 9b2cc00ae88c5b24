package org.recourse.wallet;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which of a person's payments to list; null does not filter.
 *
 * @param q found in the note, the other side's name or handle, the amount, or the payment's id
 * @param from made then or later
 * @param to made before
 */
public record TransactionFilter(
    @Nullable WalletId wallet,
    @Nullable String q,
    @Nullable PaymentType type,
    @Nullable PaymentState state,
    @Nullable Direction direction,
    @Nullable Instant from,
    @Nullable Instant to) {
  public static final TransactionFilter ALL =
      new TransactionFilter(null, null, null, null, null, null, null);

  /** Which way the money goes, seen by the person who asks. */
  public enum Direction {
    IN,
    OUT
  }
}
