package org.recourse.wallet.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.recourse.identity.PersonId;
import org.recourse.rails.Bank;
import org.recourse.rails.DebitOrder;
import org.recourse.wallet.Decline;
import org.recourse.wallet.Payment;
import org.recourse.wallet.PaymentState;
import org.recourse.wallet.PaymentStep;
import org.recourse.wallet.Payments.Answer;
import org.recourse.wallet.RequestPayment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Bank to wallet: the payment is recorded, then the bank is asked once under the payment's id, then
 * the ledger posts, then the outcome is recorded. Whatever is not finished here the chase finishes.
 */
@Service
class TopUps {
  /** Longer than the bank may take, so that the chase does not ask while the order is under way. */
  private static final Duration GRACE = Duration.ofSeconds(30);

  private static final Executor BACKGROUND = task -> Thread.ofVirtual().name("top-up").start(task);

  private final TopUpPlans plans;
  private final TopUpRoom room;
  private final Recording recording;
  private final PaymentRows rows;
  private final TopUpProgress progress;
  private final Bank bank;
  private final WalletSettings settings;
  private final TransactionOperations transaction;
  private final Clock clock;

  TopUps(
      TopUpPlans plans,
      TopUpRoom room,
      Recording recording,
      PaymentRows rows,
      TopUpProgress progress,
      Bank bank,
      WalletSettings settings,
      TransactionOperations transaction,
      Clock clock) {
    this.plans = plans;
    this.room = room;
    this.recording = recording;
    this.rows = rows;
    this.progress = progress;
    this.bank = bank;
    this.settings = settings;
    this.transaction = transaction;
    this.clock = clock;
  }

  Answer pay(PersonId person, RequestPayment.TopUp request, UUID idempotency, UUID fingerprint) {
    TopUpPlans.Plan plan = plans.plan(person, request, idempotency, fingerprint);
    Payment payment = Objects.requireNonNull(transaction.execute(status -> begun(plan)));
    if (payment.id().equals(plan.intent().payment().id())) {
      return payment.state() == PaymentState.PROCESSING
          ? new Answer(await(payment, plan.accountNumber()), false)
          : new Answer(payment, false);
    }
    return new Answer(payment, true);
  }

  /**
   * Records it as begun or declined, in one transaction with the look at what is on its way: the
   * wallet's lock lets one top-up after another decide. Answers with the one made before under the
   * same key, if there is one.
   */
  private Payment begun(TopUpPlans.Plan plan) {
    Intent intent = plan.intent();
    Payment payment = intent.payment();
    room.lock(plan.holder());
    Optional<Decline> decline =
        Declines.before(plan.facts())
            .or(() -> room.decline(plan.holder(), payment.amount(), plan.balanceMax()));
    Payment now =
        decline.map(no -> Settlement.declined(payment, no, payment.createdAt())).orElse(payment);
    return recorded(intent.with(now))
        ? now
        : recording.replay(intent.idempotency(), intent.fingerprint()).payment();
  }

  private boolean recorded(Intent intent) {
    if (intent.payment().state() == PaymentState.DECLINED) {
      return recording.begin(intent, null, List.of());
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<PaymentStep> steps =
        List.of(
            new PaymentStep("requested", intent.payment().createdAt(), null),
            new PaymentStep("checked", now, null),
            new PaymentStep("bank_asked", now, null));
    return recording.begin(intent, now.plus(GRACE), steps);
  }

  /** The bank goes on being asked when the caller has waited long enough. */
  private Payment await(Payment payment, String accountNumber) {
    DebitOrder order = new DebitOrder(payment.id().toString(), accountNumber, payment.amount());
    CompletableFuture<Payment> asked =
        CompletableFuture.supplyAsync(
            () -> progress.apply(payment, 0, bank.debit(order)), BACKGROUND);
    try {
      return asked.get(settings.bankWait().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return rows.find(payment.id()).orElse(payment);
    } catch (ExecutionException e) {
      // The chase takes over: the payment is recorded and due.
      TopUpProgress.LOG.error("Top-up {} was left to the chase", payment.id(), e.getCause());
      return rows.find(payment.id()).orElse(payment);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return payment;
    }
  }
}
