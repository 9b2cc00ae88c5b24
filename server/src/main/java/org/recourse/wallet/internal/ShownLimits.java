package org.recourse.wallet.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.kernel.CurrencyCode;
import org.recourse.ledger.Account;
import org.recourse.ledger.Ledger;
import org.recourse.wallet.LimitKind;
import org.recourse.wallet.Limits;
import org.recourse.wallet.WalletId;
import org.recourse.wallet.WalletLimits;
import org.recourse.wallet.WalletLimits.Limit;
import org.springframework.stereotype.Service;

/** Shows limits from the same rows and counters a payment is held to. */
@Service
class ShownLimits implements Limits {
  private final WalletMemory wallets;
  private final People people;
  private final Ledger ledger;
  private final ComingIn comingIn;
  private final Policies policies;
  private final LimitWindows windows;
  private final Clock clock;

  ShownLimits(
      WalletMemory wallets,
      People people,
      Ledger ledger,
      ComingIn comingIn,
      Policies policies,
      LimitWindows windows,
      Clock clock) {
    this.wallets = wallets;
    this.people = people;
    this.ledger = ledger;
    this.comingIn = comingIn;
    this.policies = policies;
    this.windows = windows;
    this.clock = clock;
  }

  @Override
  public WalletLimits of(Caller caller, WalletId id) {
    Holder holder = Checks.own(wallets.find(id), caller.person());
    Person person = people.find(caller.person()).orElseThrow();
    return shown(holder, person, coolingUntil(caller, person, clock.instant()));
  }

  @Override
  public WalletLimits ofOwner(WalletId id) {
    Holder holder = wallets.find(id).orElseThrow();
    return shown(holder, people.find(holder.wallet().person()).orElseThrow(), null);
  }

  private WalletLimits shown(Holder holder, Person person, @Nullable Instant coolingUntil) {
    WalletId id = holder.wallet().id();
    CurrencyCode currency = holder.wallet().currency();
    Instant now = clock.instant();
    LimitWindows.Windows window = windows.today(holder.account());
    Account account = ledger.accounts(List.of(holder.account())).getFirst();
    long debits = account.debitsPosted() + account.debitsPending();
    List<Limit> limits = new ArrayList<>();
    if (coolingUntil != null) {
      long max = policies.limits().newDeviceDay(currency);
      limits.add(limit(LimitKind.NEW_DEVICE, max, debits - window.dayBase(), now));
    }
    LimitPolicy.Amounts amounts = policies.limits().of(person.tier(), currency);
    limits.add(limit(LimitKind.PER_TRANSACTION, amounts.perTransaction(), 0, now));
    limits.add(limit(LimitKind.DAY, amounts.day(), debits - window.dayBase(), now));
    limits.add(limit(LimitKind.MONTH, amounts.month(), debits - window.monthBase(), now));
    limits.add(limit(LimitKind.BALANCE, amounts.balance(), held(account, id), now));
    return new WalletLimits(id, currency, person.tier(), limits, coolingUntil);
  }

  /** With what is on its way in, as a top-up counts it. */
  private long held(Account account, WalletId id) {
    return Math.max(0, account.posted() + comingIn.of(List.of(id)).getOrDefault(id, 0L));
  }

  private @Nullable Instant coolingUntil(Caller caller, Person person, Instant now) {
    StepUpPolicy policy = policies.stepUp();
    return StepUpRule.cools(caller, person.createdAt(), policy, now)
        ? caller.deviceSince().plus(policy.deviceCooling())
        : null;
  }

  private static Limit limit(LimitKind kind, long max, long used, Instant now) {
    return new Limit(kind, max, used, kind.renewsAt(now).orElse(null));
  }
}
