package org.recourse.wallet.internal;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.recourse.identity.PersonId;
import org.recourse.kernel.CurrencyCode;
import org.recourse.ledger.AccountId;
import org.recourse.wallet.Wallet;
import org.recourse.wallet.WalletId;
import org.recourse.wallet.WalletState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of wallets. */
@Component
class WalletRows {
  private static final String SELECT =
      "SELECT id, person_id, currency, account_id, state, created_at FROM wallet.wallet ";

  private final JdbcClient jdbc;

  WalletRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False when the person has a wallet in this currency already. */
  boolean insert(Holder holder) {
    Wallet wallet = holder.wallet();
    return jdbc.sql(
                """
                INSERT INTO wallet.wallet (id, person_id, currency, account_id, state, created_at)
                VALUES (:id, :person, :currency, :account, :state, :created_at)
                ON CONFLICT (person_id, currency) DO NOTHING
                """)
            .param("id", wallet.id().value())
            .param("person", wallet.person().value())
            .param("currency", wallet.currency().name())
            .param("account", holder.account().value())
            .param("state", wallet.state().code())
            .param("created_at", sql(wallet.createdAt()))
            .update()
        == 1;
  }

  AccountId nextAccount() {
    return new AccountId(
        jdbc.sql("SELECT nextval('wallet.account_id')").query(Long.class).single());
  }

  Optional<Holder> find(WalletId id) {
    return jdbc.sql(SELECT + "WHERE id = ?").param(id.value()).query(WalletRows::holder).optional();
  }

  Optional<Holder> find(PersonId person, CurrencyCode currency) {
    return jdbc.sql(SELECT + "WHERE person_id = ? AND currency = ?")
        .param(person.value())
        .param(currency.name())
        .query(WalletRows::holder)
        .optional();
  }

  List<Holder> of(PersonId person) {
    return jdbc.sql(SELECT + "WHERE person_id = ? ORDER BY id")
        .param(person.value())
        .query(WalletRows::holder)
        .list();
  }

  void close(WalletId id) {
    jdbc.sql("UPDATE wallet.wallet SET state = 'closed' WHERE id = ?").param(id.value()).update();
  }

  private static Holder holder(ResultSet row, int rowNo) throws SQLException {
    return new Holder(
        new Wallet(
            new WalletId(row.getObject("id", UUID.class)),
            new PersonId(row.getObject("person_id", UUID.class)),
            CurrencyCode.parse(row.getString("currency")),
            WalletState.of(row.getString("state")),
            instant(row, "created_at")),
        new AccountId(row.getLong("account_id")));
  }
}
