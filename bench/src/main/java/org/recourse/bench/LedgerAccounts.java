package org.recourse.bench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.recourse.kernel.CurrencyCode;
import org.recourse.kernel.Money;
import org.recourse.ledger.AccountFlag;
import org.recourse.ledger.AccountId;
import org.recourse.ledger.Chain;
import org.recourse.ledger.Command;
import org.recourse.ledger.Ledger;
import org.recourse.ledger.NewAccount;
import org.recourse.ledger.TransferId;

/** Opens the accounts of the benchmark and pays money into each, through the ledger itself. */
final class LedgerAccounts {
  static final long FIRST = 1_000_001;

  private static final AccountId SOURCE = new AccountId(FIRST - 1);
  private static final long MINOR_EACH = 1_000_000_000_000L;
  private static final int AT_ONCE = 10_000;
  private static final int IN_FLIGHT = 4096;

  private LedgerAccounts() {}

  static void fill(Ledger ledger, int count) throws InterruptedException {
    ledger.open(List.of(new NewAccount(SOURCE, CurrencyCode.CNY, 0, Set.of())));
    Set<AccountFlag> limited = EnumSet.of(AccountFlag.DEBITS_WITHIN_CREDITS);
    for (int from = 0; from < count; from += AT_ONCE) {
      List<NewAccount> some = new ArrayList<>();
      for (int i = from; i < Math.min(count, from + AT_ONCE); i++) {
        some.add(new NewAccount(new AccountId(FIRST + i), CurrencyCode.CNY, 0, limited));
      }
      ledger.open(some);
    }
    pay(ledger, count);
  }

  private static void pay(Ledger ledger, int count) throws InterruptedException {
    Semaphore free = new Semaphore(IN_FLIGHT);
    AtomicReference<Throwable> fault = new AtomicReference<>();
    Money money = new Money(MINOR_EACH, CurrencyCode.CNY);
    for (int i = 0; i < count; i++) {
      free.acquire();
      AccountId account = new AccountId(FIRST + i);
      ledger
          .post(Chain.of(new Command.Post(TransferId.next(), SOURCE, account, money, 0, i)))
          .whenComplete((_, thrown) -> {
            if (thrown != null) {
              fault.set(thrown);
            }
            free.release();
          });
    }
    free.acquire(IN_FLIGHT);
    if (fault.get() != null) {
      throw new IllegalStateException("Expected money on all accounts", fault.get());
    }
  }
}
