package org.recourse.ledger.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.recourse.kernel.CurrencyCode;
import org.recourse.kernel.Money;
import org.recourse.ledger.AccountId;
import org.recourse.ledger.Entry;
import org.recourse.ledger.Transfer;
import org.recourse.ledger.TransferId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads transfers, by id and as the entries of an account. */
final class History {
  private static final String LOOKUP =
      "SELECT " + Sql.TRANSFER + " FROM ledger.transfer WHERE id = ANY (:ids) ORDER BY id";

  /** Each side has its index in the order of entries: two short ranges, merged. */
  private static final String ENTRIES =
      """
      (SELECT debit_entry_no AS no, id, -amount_minor, debit_posted_minor, currency,
          credit_account, kind, tag, at
      FROM ledger.transfer
      WHERE debit_account = :account AND debit_entry_no > :after
      ORDER BY debit_entry_no LIMIT :limit)
      UNION ALL
      (SELECT credit_entry_no, id, amount_minor, credit_posted_minor, currency,
          debit_account, kind, tag, at
      FROM ledger.transfer
      WHERE credit_account = :account AND credit_entry_no > :after
      ORDER BY credit_entry_no LIMIT :limit)
      ORDER BY no LIMIT :limit
      """;

  private final JdbcClient jdbc;

  History(DataSource dataSource) {
    this.jdbc = JdbcClient.create(dataSource);
  }

  List<Transfer> lookup(List<TransferId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(LOOKUP)
        .param("ids", ids.stream().map(TransferId::value).toArray(UUID[]::new))
        .query((row, _) -> Sql.transfer(row))
        .list();
  }

  List<Entry> entries(AccountId account, long afterEntryNo, int limit) {
    return jdbc.sql(ENTRIES)
        .param("account", account.value())
        .param("after", afterEntryNo)
        .param("limit", limit)
        .query((row, _) -> entry(account, row))
        .list();
  }

  private static Entry entry(AccountId account, ResultSet row) throws SQLException {
    CurrencyCode currency = CurrencyCode.valueOf(row.getString(5));
    return new Entry(
        account,
        row.getLong(1),
        new TransferId(row.getObject(2, UUID.class)),
        new Money(row.getLong(3), currency),
        new Money(row.getLong(4), currency),
        new AccountId(row.getLong(6)),
        row.getInt(7),
        row.getLong(8),
        Sql.instant(row, 9));
  }
}
