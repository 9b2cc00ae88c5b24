package org.recourse.wallet.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Act;
import org.recourse.identity.Caller;
import org.recourse.identity.Deed;
import org.recourse.identity.Fingerprint;
import org.recourse.identity.Freezes;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.identity.StepUpReason;
import org.recourse.identity.StepUps;
import org.recourse.wallet.Decline;
import org.recourse.wallet.Payment;
import org.recourse.wallet.PaymentState;
import org.springframework.stereotype.Component;

/**
 * Has transfers confirmed where the policy asks for it, before anything is recorded. What programs
 * usually pay passes without a look at the database.
 */
@Component
class TransferGate {
  private final PayeeRows payees;
  private final PaymentRows payments;
  private final StepUps stepUps;
  private final Freezes freezes;
  private final People people;
  private final Policies policies;
  private final Clock clock;

  TransferGate(
      PayeeRows payees,
      PaymentRows payments,
      StepUps stepUps,
      Freezes freezes,
      People people,
      Policies policies,
      Clock clock) {
    this.payees = payees;
    this.payments = payments;
    this.stepUps = stepUps;
    this.freezes = freezes;
    this.people = people;
    this.policies = policies;
    this.clock = clock;
  }

  /**
   * How a transfer passed.
   *
   * @param newPayee whether the payee is known once it has succeeded
   * @param decline why it goes no further
   */
  record Passage(boolean newPayee, @Nullable Decline decline) {
    private static final Passage FREE = new Passage(false, null);
  }

  /**
   * Lets a transfer pass, or throws {@code step_up_required}. Who is frozen is not asked for what
   * they cannot do: it is declined. A repeated request passes, since under its key nothing is done
   * again.
   */
  Passage check(Order order, Intent intent) {
    StepUpPolicy policy = policies.stepUp();
    Caller caller = order.caller();
    Payment payment = intent.payment();
    if (caller != null && StepUpRule.isFree(caller.kind(), payment.amount(), policy)) {
      return Passage.FREE;
    }
    PersonId payee = Objects.requireNonNull(payment.payee().person());
    StepUpRule.Payee standing = payees.standing(order.person(), payee);
    return caller == null
        ? new Passage(standing == StepUpRule.Payee.NEW, null)
        : confirmed(caller, intent, payee, standing, policy);
  }

  private Passage confirmed(
      Caller caller,
      Intent intent,
      PersonId payee,
      StepUpRule.Payee standing,
      StepUpPolicy policy) {
    Set<StepUpReason> reasons =
        StepUpRule.reasons(
            new StepUpRule.Facts(
                caller.kind(), standing, isNewDevice(caller, policy), intent.payment().amount()),
            policy);
    if (reasons.isEmpty() || payments.byKey(intent.idempotency()).isPresent()) {
      return Passage.FREE;
    }
    if (freezes.isFrozen(caller.person())) {
      return new Passage(false, new Decline.WalletFrozen());
    }
    stepUps.require(caller, act(intent, payee, reasons));
    return new Passage(standing == StepUpRule.Payee.NEW, null);
  }

  /** Whoever was paid is known from then on. A crash before that means being asked once more. */
  void passed(Payment payment) {
    PersonId payer = payment.payer().person();
    if (payer != null && payment.state() == PaymentState.SUCCEEDED) {
      payees.remember(payer, payment.payee(), payment.createdAt());
    }
  }

  private boolean isNewDevice(Caller caller, StepUpPolicy policy) {
    Instant personSince = people.find(caller.person()).map(Person::createdAt).orElseThrow();
    return StepUpRule.cools(caller, personSince, policy, clock.instant())
        && !stepUps.confirmedIn(caller.access());
  }

  private static Act act(Intent intent, PersonId payee, Set<StepUpReason> reasons) {
    Payment payment = intent.payment();
    Fingerprint exactly =
        Fingerprint.of(
            "transfer",
            intent.idempotency().toString(),
            intent.fingerprint().toString(),
            String.valueOf(payment.payer().wallet()),
            payment.amount().toString(),
            payee.toString());
    return new Act(
        new Deed.Payment(payment.amount(), payment.payee().name(), payment.payee().handle()),
        exactly,
        reasons);
  }
}
