package org.recourse.wallet;

import java.time.Instant;
import org.recourse.identity.PersonId;
import org.recourse.kernel.CurrencyCode;

/** A person's wallet in one currency. Its money is an account of the ledger. */
public record Wallet(
    WalletId id, PersonId person, CurrencyCode currency, WalletState state, Instant createdAt) {

  public boolean isOpen() {
    return state == WalletState.OPEN;
  }
}
