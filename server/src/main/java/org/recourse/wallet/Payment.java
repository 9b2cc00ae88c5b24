package org.recourse.wallet;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Money;

/**
 * A payment and what has become of it.
 *
 * @param decline set exactly when it was declined
 * @param failureCode the bank's reason, set when it failed
 * @param updatedAt when it came to its present state
 */
public record Payment(
    PaymentId id,
    PaymentType type,
    PaymentState state,
    Money amount,
    Party payer,
    Party payee,
    @Nullable String note,
    @Nullable FundingSourceId fundingSource,
    @Nullable Decline decline,
    @Nullable String failureCode,
    Instant createdAt,
    Instant updatedAt) {

  /** Whether this person may see it: payees see only what has arrived. */
  public boolean visibleTo(PersonId person) {
    return payer.is(person)
        || (payee.is(person) && (type == PaymentType.TOP_UP || state == PaymentState.SUCCEEDED));
  }

  /** Whether money comes in, seen by one who may see it. */
  public boolean isIncomingFor(PersonId person) {
    return !payer.is(person);
  }
}
