package org.recourse.wallet.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.recourse.ledger.Outcome;
import org.recourse.ledger.Transfer;
import org.recourse.wallet.Decline;
import org.recourse.wallet.LimitKind;
import org.recourse.wallet.Party;
import org.recourse.wallet.Payment;
import org.recourse.wallet.PaymentState;

/** How a payment moves from one state to the next: pure functions over the row. */
final class Settlement {
  private Settlement() {}

  /**
   * What a transfer has become, now that the ledger has answered.
   *
   * @param tightest which limit its ceiling stood for
   */
  static Payment of(Payment payment, Outcome outcome, LimitKind tightest) {
    return Declines.after(outcome, tightest)
        .map(decline -> declined(payment, decline, outcome.at()))
        .orElseGet(() -> succeeded(payment, outcome));
  }

  static Payment declined(Payment payment, Decline decline, Instant at) {
    return with(
        payment, PaymentState.DECLINED, payment.payer(), payment.payee(), decline, null, at);
  }

  static Payment failed(Payment payment, String failureCode, Instant at) {
    return with(
        payment, PaymentState.FAILED, payment.payer(), payment.payee(), null, failureCode, at);
  }

  /** Still under way, or not known. */
  static Payment open(Payment payment, PaymentState state, Instant at) {
    return with(payment, state, payment.payer(), payment.payee(), null, null, at);
  }

  /** The ledger has moved the money; both sides learn what they hold now. */
  static Payment succeeded(Payment payment, Outcome outcome) {
    Transfer transfer = outcome.transfer();
    if (transfer == null || transfer.debitSide() == null || transfer.creditSide() == null) {
      throw new IllegalStateException("Expected a transfer with two sides, but got " + outcome);
    }
    Party payer = payment.payer();
    return with(
        payment,
        PaymentState.SUCCEEDED,
        payer.wallet() == null ? payer : payer.after(transfer.debitSide().postedMinor()),
        payment.payee().after(transfer.creditSide().postedMinor()),
        null,
        null,
        outcome.at());
  }

  private static Payment with(
      Payment payment,
      PaymentState state,
      Party payer,
      Party payee,
      @Nullable Decline decline,
      @Nullable String failureCode,
      Instant at) {
    return new Payment(
        payment.id(),
        payment.type(),
        state,
        payment.amount(),
        payer,
        payee,
        payment.note(),
        payment.fundingSource(),
        decline,
        failureCode,
        payment.createdAt(),
        at.isBefore(payment.createdAt())
            ? payment.createdAt()
            : at); // two clocks: ours, the database's
  }
}
