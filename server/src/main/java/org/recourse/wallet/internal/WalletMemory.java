package org.recourse.wallet.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.recourse.identity.PersonId;
import org.recourse.kernel.CurrencyCode;
import org.recourse.wallet.WalletId;
import org.springframework.stereotype.Component;

/**
 * Wallets by id and by owner, without asking the database again: whose a wallet is, its currency
 * and its account never change. Its state may be minutes old on another node; that only decides who
 * says no, for the ledger's flags stop what a closed wallet must not do.
 */
@Component
class WalletMemory {
  private static final int WALLETS_MAX = 200_000;
  private static final Duration STATE_AGE_MAX = Duration.ofMinutes(10);

  private final WalletRows rows;
  private final Cache<WalletId, Holder> byId = cache();
  private final Cache<Owner, Holder> byOwner = cache();

  private record Owner(PersonId person, CurrencyCode currency) {}

  WalletMemory(WalletRows rows) {
    this.rows = rows;
  }

  Optional<Holder> find(WalletId id) {
    Holder known = byId.getIfPresent(id);
    return known != null ? Optional.of(known) : rows.find(id).map(this::remember);
  }

  Optional<Holder> find(PersonId person, CurrencyCode currency) {
    Holder known = byOwner.getIfPresent(new Owner(person, currency));
    return known != null ? Optional.of(known) : rows.find(person, currency).map(this::remember);
  }

  void forget(Holder holder) {
    byId.invalidate(holder.wallet().id());
    byOwner.invalidate(new Owner(holder.wallet().person(), holder.wallet().currency()));
  }

  private Holder remember(Holder holder) {
    byId.put(holder.wallet().id(), holder);
    byOwner.put(new Owner(holder.wallet().person(), holder.wallet().currency()), holder);
    return holder;
  }

  private static <K, V> Cache<K, V> cache() {
    return Caffeine.newBuilder().maximumSize(WALLETS_MAX).expireAfterWrite(STATE_AGE_MAX).build();
  }
}
