package org.recourse.wallet.internal;

import java.util.Comparator;
import org.recourse.identity.OutgoingStop;
import org.recourse.identity.PersonId;
import org.recourse.ledger.AccountFlag;
import org.recourse.ledger.Ledger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stops a frozen person's wallets by the ledger's own flag. It is looked at under the lock of each
 * transfer, so from the commit of the freeze on no node moves money out, whatever it remembers.
 */
@Component
class FrozenWallets implements OutgoingStop {
  private final WalletRows rows;
  private final Ledger ledger;

  FrozenWallets(WalletRows rows, Ledger ledger) {
    this.rows = rows;
    this.ledger = ledger;
  }

  /** In the order of accounts, as the ledger locks them; a closed wallet stays stopped. */
  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void set(PersonId person, boolean stopped) {
    rows.of(person).stream()
        .filter(holder -> holder.wallet().isOpen())
        .map(Holder::account)
        .sorted(Comparator.comparingLong(account -> account.value()))
        .forEach(account -> ledger.flag(account, AccountFlag.DEBITS_BLOCKED, stopped));
  }
}
