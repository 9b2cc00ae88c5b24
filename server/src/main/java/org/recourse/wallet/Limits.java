package org.recourse.wallet;

import org.recourse.identity.Caller;

/** How much may leave and rest in people's wallets. */
public interface Limits {
  /**
   * The limits of a wallet for whoever asks, and what is left of them at this moment; the problem
   * {@code not_found} also when it is another person's. For showing: each payment is held to them
   * when it is decided.
   */
  WalletLimits of(Caller caller, WalletId id);

  /** The same for the staff, whatever device its owner may use; the wallet has to be there. */
  WalletLimits ofOwner(WalletId id);
}
