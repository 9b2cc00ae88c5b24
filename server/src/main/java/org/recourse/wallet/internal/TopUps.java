package org.recourse.wallet.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
import org.recourse.wallet.PaymentStep;
import org.recourse.wallet.Payments.Answer;
import org.recourse.wallet.RequestPayment;
import org.springframework.stereotype.Service;

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
  private final Recording recording;
  private final PaymentRows rows;
  private final TopUpProgress progress;
  private final Bank bank;
  private final WalletSettings settings;
  private final Clock clock;

  TopUps(
      TopUpPlans plans,
      Recording recording,
      PaymentRows rows,
      TopUpProgress progress,
      Bank bank,
      WalletSettings settings,
      Clock clock) {
    this.plans = plans;
    this.recording = recording;
    this.rows = rows;
    this.progress = progress;
    this.bank = bank;
    this.settings = settings;
    this.clock = clock;
  }

  Answer pay(PersonId person, RequestPayment.TopUp request, UUID idempotency, UUID fingerprint) {
    TopUpPlans.Plan plan = plans.plan(person, request, idempotency, fingerprint);
    Intent intent = plan.intent();
    Payment payment = intent.payment();
    Optional<Decline> decline = Declines.before(plan.facts());
    if (decline.isPresent()) {
      Payment declined = Settlement.declined(payment, decline.get(), payment.createdAt());
      return recording.begin(intent.with(declined), null, List.of())
          ? new Answer(declined, false)
          : recording.replay(idempotency, fingerprint);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<PaymentStep> steps =
        List.of(
            new PaymentStep("requested", payment.createdAt(), null),
            new PaymentStep("checked", now, null),
            new PaymentStep("bank_asked", now, null));
    if (!recording.begin(intent, now.plus(GRACE), steps)) {
      return recording.replay(idempotency, fingerprint);
    }
    return new Answer(await(payment, plan.accountNumber()), false);
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
