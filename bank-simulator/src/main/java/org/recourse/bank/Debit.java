package org.recourse.bank;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A debit in the bank's books. Its status is a function of time, so that nothing has to wake up to
 * settle a pending one and a restart changes nothing.
 */
record Debit(DebitOrder order, @Nullable String failureReason, Instant settlesAt) {

  String status(Instant now) {
    if (failureReason != null) {
      return "failed";
    }
    return now.isBefore(settlesAt) ? "pending" : "succeeded";
  }
}
