package org.recourse.wallet.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.recourse.ledger.Chain;
import org.recourse.ledger.Command;
import org.recourse.ledger.Ledger;
import org.recourse.ledger.Outcome;
import org.recourse.ledger.TransferId;
import org.recourse.rails.Bank;
import org.recourse.rails.DebitAnswer;
import org.recourse.wallet.Payment;
import org.recourse.wallet.PaymentState;
import org.recourse.wallet.PaymentStep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes a top-up one step further with what the bank has said. Every step may be taken again, by
 * whichever node: the ledger posts one id once, and a settled row does not change.
 */
@Component
class TopUpProgress {
  static final Logger LOG = LoggerFactory.getLogger(TopUpProgress.class);
  private static final String NEVER_EXECUTED = "never_executed";

  private final HouseAccounts house;
  private final WalletMemory wallets;
  private final Ledger ledger;
  private final Recording recording;
  private final Bank bank;
  private final Clock clock;

  TopUpProgress(
      HouseAccounts house,
      WalletMemory wallets,
      Ledger ledger,
      Recording recording,
      Bank bank,
      Clock clock) {
    this.house = house;
    this.wallets = wallets;
    this.ledger = ledger;
    this.recording = recording;
    this.bank = bank;
    this.clock = clock;
  }

  /** What became of the order of this payment, as far as the bank can tell. */
  DebitAnswer ask(Payment payment) {
    return bank.find(payment.id().toString());
  }

  Payment apply(Payment payment, int attempts, DebitAnswer answer) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return switch (answer) {
      case DebitAnswer.Succeeded _ -> post(payment, attempts, now);
      case DebitAnswer.Failed(String reason) -> fail(payment, code(reason), now);
      case DebitAnswer.Pending _ ->
          keepOpen(
              payment, PaymentState.PROCESSING, attempts, step("bank_answered", now, "pending"));
      case DebitAnswer.NotKnown _ ->
          now.isAfter(payment.createdAt().plus(bank.cutOff()))
              ? fail(payment, NEVER_EXECUTED, now)
              : keepOpen(payment, PaymentState.UNKNOWN, attempts, step("bank_silent", now, null));
      case DebitAnswer.Unknown _ ->
          keepOpen(payment, PaymentState.UNKNOWN, attempts, step("bank_silent", now, null));
    };
  }

  private Payment post(Payment payment, int attempts, Instant now) {
    Holder holder =
        wallets.find(java.util.Objects.requireNonNull(payment.payee().wallet())).orElseThrow();
    Chain chain =
        Chain.of(
            new Command.Post(
                new TransferId(payment.id().value()),
                house.bankClearing(payment.amount().currency()),
                holder.account(),
                payment.amount(),
                payment.type().kind(),
                0));
    Outcome outcome = ledger.postAndWait(chain).getFirst();
    if (!outcome.applied()) {
      LOG.error(
          "The bank has paid for {} but the wallet cannot take it ({}): return it by hand",
          payment.id(),
          outcome.settled());
      return keepOpen(payment, PaymentState.UNKNOWN, attempts, step("bank_answered", now, "held"));
    }
    Payment settled = Settlement.succeeded(payment, outcome);
    recording.settle(
        settled,
        List.of(
            step("bank_answered", now, "succeeded"), step("posted", settled.updatedAt(), null)));
    return settled;
  }

  private Payment fail(Payment payment, String failureCode, Instant now) {
    Payment failed = Settlement.failed(payment, failureCode, now);
    recording.settle(failed, List.of(step("bank_refused", now, failureCode)));
    return failed;
  }

  private Payment keepOpen(Payment payment, PaymentState state, int attempts, PaymentStep step) {
    Payment open = state == payment.state() ? payment : Settlement.open(payment, state, step.at());
    recording.keepOpen(
        payment, open, ChaseIntervals.next(clock.instant(), attempts), List.of(step));
    return open;
  }

  private static PaymentStep step(
      String name, Instant at, @org.jspecify.annotations.Nullable String detail) {
    return new PaymentStep(name, at, detail);
  }

  /** A foreign word becomes a stable code only if it looks like one. */
  private static String code(String reason) {
    return reason.matches("[a-z_]{1,40}") ? reason : "bank_refused";
  }
}
