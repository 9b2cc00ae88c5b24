package org.recourse.ledger.internal;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.recourse.ledger.Account;
import org.recourse.ledger.AccountFlag;
import org.recourse.ledger.AccountId;
import org.recourse.ledger.TransferId;

/** Finds holds whose time has passed. */
final class Sweep {
  /** The holds that one background sweep ends, so that it never keeps the lane for long. */
  static final int HOLDS_MAX = 256;

  /** Of each account only the side that counts against its limit: the other cannot decline. */
  private static final String FIND =
      """
      SELECT %1$s FROM ledger.hold
      WHERE state = 1 AND debit_account = ANY (?) AND expires_at <= ?
      UNION
      SELECT %1$s FROM ledger.hold
      WHERE state = 1 AND credit_account = ANY (?) AND expires_at <= ?;
      SELECT debit_account, min(expires_at) FROM ledger.hold
      WHERE state = 1 AND debit_account = ANY (?) AND expires_at > ? GROUP BY debit_account
      UNION ALL
      SELECT credit_account, min(expires_at) FROM ledger.hold
      WHERE state = 1 AND credit_account = ANY (?) AND expires_at > ? GROUP BY credit_account\
      """
          .formatted(Sql.HOLD);

  private static final String DUE =
      """
      SELECT id FROM ledger.hold WHERE state = 1 AND expires_at <= (SELECT ledger.now())
      ORDER BY expires_at LIMIT %d\
      """
          .formatted(HOLDS_MAX);

  private Sweep() {}

  /** The expired holds of these locked accounts; notes when the next of each expires. */
  static List<Held> find(Connection connection, Opened opened, Set<AccountId> due, Instant at)
      throws SQLException {
    List<Held> expired = new ArrayList<>();
    try (PreparedStatement find = connection.prepareStatement(FIND)) {
      Array debits = limited(connection, opened, due, AccountFlag.DEBITS_WITHIN_CREDITS);
      Array credits = limited(connection, opened, due, AccountFlag.CREDITS_WITHIN_DEBITS);
      for (int p = 1; p <= 8; p += 4) {
        find.setArray(p, debits);
        find.setObject(p + 1, Sql.timestamp(at));
        find.setArray(p + 2, credits);
        find.setObject(p + 3, Sql.timestamp(at));
      }
      find.execute();
      try (ResultSet row = find.getResultSet()) {
        while (row.next()) {
          expired.add(Sql.held(row));
        }
      }
      find.getMoreResults();
      Map<AccountId, Long> next = new HashMap<>();
      try (ResultSet row = find.getResultSet()) {
        while (row.next()) {
          next.put(new AccountId(row.getLong(1)), Micros.of(Sql.instant(row, 2)));
        }
      }
      due.forEach(id -> opened.expiries.swept(id, next.getOrDefault(id, Micros.NEVER)));
    }
    return expired;
  }

  /** Holds of any account that are due, oldest first. */
  static List<TransferId> due(Connection connection) throws SQLException {
    List<TransferId> due = new ArrayList<>();
    try (PreparedStatement find = connection.prepareStatement(DUE);
        ResultSet row = find.executeQuery()) {
      while (row.next()) {
        due.add(new TransferId(row.getObject(1, UUID.class)));
      }
    }
    return due;
  }

  private static Array limited(
      Connection connection, Opened opened, Set<AccountId> due, AccountFlag limit)
      throws SQLException {
    Long[] ids =
        due.stream()
            .filter(id -> {
              Account account = opened.batch.account(id);
              return account != null && account.has(limit);
            })
            .map(AccountId::value)
            .toArray(Long[]::new);
    return connection.createArrayOf("bigint", ids);
  }
}
