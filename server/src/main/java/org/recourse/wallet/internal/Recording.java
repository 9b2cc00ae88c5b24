package org.recourse.wallet.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.journal.Journal;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.recourse.wallet.Payment;
import org.recourse.wallet.PaymentStep;
import org.recourse.wallet.Payments.Answer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes payments outside the ledger's commit: each change with its event and its steps. */
@Component
class Recording {
  private final PaymentRows rows;
  private final Journal journal;
  private final TransactionTemplate transaction;

  Recording(PaymentRows rows, Journal journal, TransactionTemplate transaction) {
    this.rows = rows;
    this.journal = journal;
    this.transaction = transaction;
  }

  /** Records a new payment; false when its key was taken, then nothing is written. */
  boolean begin(Intent intent, @Nullable Instant dueAt, List<PaymentStep> steps) {
    return Boolean.TRUE.equals(
        transaction.execute(status -> {
          if (!rows.insert(intent, dueAt)) {
            return false;
          }
          steps.forEach(step -> rows.addStep(intent.payment().id(), step));
          journal.append(List.of(PaymentEvents.of(intent.payment())));
          return true;
        }));
  }

  /** Records what a payment has become; whoever comes second changes nothing. */
  void settle(Payment payment, List<PaymentStep> steps) {
    transaction.executeWithoutResult(status -> {
      if (rows.update(payment, null)) {
        steps.forEach(step -> rows.addStep(payment.id(), step));
        journal.append(List.of(PaymentEvents.of(payment)));
      }
    });
  }

  /**
   * Keeps a payment open until {@code dueAt}; a step and an event tell of it only when its state
   * changes.
   */
  void keepOpen(Payment before, Payment now, Instant dueAt, List<PaymentStep> steps) {
    transaction.executeWithoutResult(status -> {
      if (rows.update(now, dueAt) && before.state() != now.state()) {
        steps.forEach(step -> rows.addStep(now.id(), step));
        journal.append(List.of(PaymentEvents.of(now)));
      }
    });
  }

  /** The payment recorded under this key, if it was asked for with the same content. */
  Answer replay(UUID idempotency, UUID fingerprint) {
    Intent recorded =
        rows.byKey(idempotency)
            .orElseThrow(() -> new IllegalStateException("Expected a payment under a taken key"));
    return new Answer(same(recorded, fingerprint).payment(), true);
  }

  static Intent same(Intent recorded, UUID fingerprint) {
    if (!recorded.fingerprint().equals(fingerprint)) {
      throw reused();
    }
    return recorded;
  }

  static Problem reused() {
    return Problem.of(
        ProblemCode.IDEMPOTENCY_KEY_REUSED,
        "Expected the same request as before under this Idempotency-Key, but its content differs. "
            + "Make a new key for a new payment.");
  }
}
