package org.recourse.wallet.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.recourse.kernel.CurrencyCode;
import org.recourse.ledger.AccountId;
import org.recourse.ledger.Ledger;
import org.recourse.ledger.NewAccount;
import org.recourse.ledger.Stripes;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * The house's own accounts: for each currency what the bank owes us for top-ups, in stripes so that
 * nodes do not wait for each other. They have no limit; their balance is the negative of all
 * wallets together.
 */
@Component
class HouseAccounts implements SmartInitializingSingleton {
  static final int KIND_WALLET = 1;
  static final int KIND_BANK_CLEARING = 2;

  private static final int STRIPES = 8;

  private final Ledger ledger;

  HouseAccounts(Ledger ledger) {
    this.ledger = ledger;
  }

  /** This node's stripe of what the bank owes us. */
  AccountId bankClearing(CurrencyCode currency) {
    return ledger.own(stripes(currency));
  }

  @Override
  public void afterSingletonsInstantiated() {
    ledger.open(
        Arrays.stream(CurrencyCode.values())
            .flatMap(currency -> newAccounts(currency).stream())
            .toList());
  }

  private static List<NewAccount> newAccounts(CurrencyCode currency) {
    return stripes(currency).accounts().stream()
        .map(id -> new NewAccount(id, currency, KIND_BANK_CLEARING, Set.of()))
        .toList();
  }

  // Stored numbers: a currency keeps its own for ever, whatever the order of the enum becomes.
  private static Stripes stripes(CurrencyCode currency) {
    int first =
        switch (currency) {
          case CNY -> 100;
          case EUR -> 110;
          case GBP -> 120;
          case INR -> 130;
          case SGD -> 140;
          case USD -> 150;
        };
    return Stripes.from(new AccountId(first), STRIPES);
  }
}
