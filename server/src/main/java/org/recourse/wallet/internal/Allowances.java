package org.recourse.wallet.internal;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.Person;
import org.recourse.kernel.CurrencyCode;
import org.recourse.ledger.AccountId;
import org.recourse.ledger.Terms;
import org.springframework.stereotype.Component;

/** Finds out how much may leave a wallet now, from memory but for the first payment of a day. */
@Component
class Allowances {
  private final Policies policies;
  private final LimitWindows windows;
  private final Clock clock;

  Allowances(Policies policies, LimitWindows windows, Clock clock) {
    this.policies = policies;
    this.windows = windows;
    this.clock = clock;
  }

  LimitPolicy.Amounts limits(Person person, CurrencyCode currency) {
    return policies.limits().of(person.tier(), currency);
  }

  /**
   * What may leave this account for that payee.
   *
   * @param caller with what it is asked; null when no device asks
   */
  Allowance of(
      Person payer,
      AccountId account,
      Person payee,
      CurrencyCode currency,
      @Nullable Caller caller) {
    return Allowance.of(
        limits(payer, currency),
        windows.today(account),
        newDeviceDay(payer, currency, caller),
        limits(payee, currency).balance());
  }

  /** As it is shown to its owner, who is paid by nobody now. */
  Allowance own(Person person, AccountId account, CurrencyCode currency, Caller caller) {
    return Allowance.of(
        limits(person, currency),
        windows.today(account),
        newDeviceDay(person, currency, caller),
        Terms.NONE.balanceMax());
  }

  LimitWindows.Windows windows(AccountId account) {
    return windows.today(account);
  }

  private @Nullable Long newDeviceDay(
      Person person, CurrencyCode currency, @Nullable Caller caller) {
    return caller != null
            && StepUpRule.cools(caller, person.createdAt(), policies.stepUp(), clock.instant())
        ? policies.limits().newDeviceDay(currency)
        : null;
  }
}
