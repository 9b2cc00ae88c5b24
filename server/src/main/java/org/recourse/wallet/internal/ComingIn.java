package org.recourse.wallet.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.recourse.wallet.WalletId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Top-ups the bank has not finished: money a person expects, and the ledger does not know of. */
@Component
class ComingIn {
  private final JdbcClient jdbc;

  ComingIn(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Minor units by wallet; those with nothing coming are left out. */
  Map<WalletId, Long> of(Collection<WalletId> wallets) {
    Map<WalletId, Long> sums = new HashMap<>();
    jdbc.sql(
            """
            SELECT payee_wallet_id, sum(amount_minor)
            FROM wallet.payment
            WHERE payee_wallet_id = ANY (?) AND due_at IS NOT NULL AND type = 'top_up'
            GROUP BY payee_wallet_id
            """)
        .param(wallets.stream().map(WalletId::value).toArray(UUID[]::new))
        .query(row -> {
          sums.put(new WalletId(row.getObject(1, UUID.class)), row.getLong(2));
        });
    return sums;
  }
}
