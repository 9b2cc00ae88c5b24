package org.recourse.wallet.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.recourse.identity.AccessKind;
import org.recourse.identity.Caller;
import org.recourse.identity.StepUpReason;
import org.recourse.kernel.Money;

/**
 * Which payments are confirmed, and why. A program's token was confirmed when it was issued, so of
 * programs only large amounts are.
 */
final class StepUpRule {
  /** A device known since about the sign-up is the first, and so no new one. */
  private static final Duration FIRST_DEVICE = Duration.ofMinutes(10);

  private StepUpRule() {}

  /** What a payee is to the payer. */
  enum Payee {
    NEW,
    KNOWN,
    TRUSTED
  }

  /**
   * What is known of a payment.
   *
   * @param newDevice whether it comes from a device that is cooling off and has confirmed nothing
   */
  record Facts(AccessKind kind, Payee payee, boolean newDevice, Money amount) {}

  /** True when it is free whoever the payee is; then nothing needs to be looked up. */
  static boolean isFree(AccessKind kind, Money amount, StepUpPolicy policy) {
    return kind == AccessKind.TOKEN && amount.minor() <= policy.amounts(amount.currency()).over();
  }

  /** None when it may pass as it is. */
  static Set<StepUpReason> reasons(Facts facts, StepUpPolicy policy) {
    Set<StepUpReason> reasons = EnumSet.noneOf(StepUpReason.class);
    StepUpPolicy.Amounts amounts = policy.amounts(facts.amount().currency());
    long over = facts.payee() == Payee.TRUSTED ? amounts.trustedOver() : amounts.over();
    if (facts.amount().minor() > over) {
      reasons.add(StepUpReason.AMOUNT_OVER);
    }
    if (facts.kind() == AccessKind.SESSION) {
      if (facts.payee() == Payee.NEW) {
        reasons.add(StepUpReason.NEW_PAYEE);
      }
      if (facts.newDevice()) {
        reasons.add(StepUpReason.NEW_DEVICE);
      }
    }
    return reasons;
  }

  /** Whether the caller's device is cooling off; one that showed a strong factor is not. */
  static boolean cools(Caller caller, Instant personSince, StepUpPolicy policy, Instant now) {
    return caller.kind() == AccessKind.SESSION
        && !caller.strong()
        && now.isBefore(caller.deviceSince().plus(policy.deviceCooling()))
        && caller.deviceSince().isAfter(personSince.plus(FIRST_DEVICE));
  }
}
