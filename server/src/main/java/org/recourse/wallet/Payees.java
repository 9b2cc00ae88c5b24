package org.recourse.wallet;

import java.util.List;
import org.recourse.identity.Handle;
import org.recourse.identity.PersonId;
import org.recourse.kernel.CurrencyCode;

/** Finds whom to pay, telling as little as possible. */
public interface Payees {
  /**
   * Who has this handle: masked, limited by the hour and the day. Problems: {@code
   * payee_not_found}, {@code own_wallet}, {@code too_many_lookups}.
   */
  Payee lookUp(PersonId asking, Handle handle);

  /**
   * Somebody who can be paid.
   *
   * @param currencies of their open wallets
   */
  record Payee(Handle handle, String maskedName, List<CurrencyCode> currencies) {
    public Payee {
      currencies = List.copyOf(currencies);
    }
  }
}
