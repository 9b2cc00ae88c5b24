package org.recourse.wallet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recourse.identity.PersonId;
import org.recourse.kernel.CurrencyCode;

/** People's wallets: at most one for each person and currency. */
public interface Wallets {
  /** Opens a wallet, or answers with the one the person has. */
  Opened open(PersonId person, CurrencyCode currency);

  /** A person's wallets in the order they were opened. */
  List<Wallet> of(PersonId person);

  /** The wallet; the problem {@code not_found} also when it is another person's. */
  Wallet get(PersonId person, WalletId id);

  Optional<Wallet> find(PersonId person, CurrencyCode currency);

  /** What each of these wallets holds at one moment. */
  Map<WalletId, Balance> balances(Collection<WalletId> ids);

  /** Stops all movement in and out. A transfer under way is decided before or after, never half. */
  void close(WalletId id);

  /**
   * A wallet that is there now.
   *
   * @param fresh whether this call opened it
   */
  record Opened(Wallet wallet, boolean fresh) {}
}
