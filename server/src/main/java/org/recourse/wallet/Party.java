package org.recourse.wallet;

import org.jspecify.annotations.Nullable;
import org.recourse.identity.PersonId;

/**
 * One side of a payment, as it was when it was made.
 *
 * @param person null for a bank
 * @param wallet null for a bank, and for a payee who had none
 * @param name as the other side is shown it; a bank's own name
 * @param handle masked; for a bank the masked account number
 * @param balanceAfterMinor what the wallet held right after; null while no money has moved
 */
public record Party(
    @Nullable PersonId person,
    @Nullable WalletId wallet,
    String name,
    String handle,
    @Nullable Long balanceAfterMinor) {

  public Party after(long balanceMinor) {
    return new Party(person, wallet, name, handle, balanceMinor);
  }

  public boolean is(PersonId someone) {
    return someone.equals(person);
  }
}
