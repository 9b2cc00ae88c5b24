package org.recourse.ledger;

import java.util.Set;
import org.recourse.kernel.CurrencyCode;

/**
 * An account to open.
 *
 * @param kind a number of the opener's own, carried and never read by the ledger
 */
public record NewAccount(AccountId id, CurrencyCode currency, int kind, Set<AccountFlag> flags) {

  public NewAccount {
    flags = Set.copyOf(flags);
    if (flags.contains(AccountFlag.DEBITS_WITHIN_CREDITS)
        && flags.contains(AccountFlag.CREDITS_WITHIN_DEBITS)) {
      throw new IllegalArgumentException(
          "Expected at most one limit, but got two: nothing fits both");
    }
  }
}
