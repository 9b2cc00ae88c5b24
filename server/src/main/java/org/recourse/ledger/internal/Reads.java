package org.recourse.ledger.internal;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Locks and reads a batch in one round trip, in the order that makes reading safe: the locks first,
 * and everything else in later statements, which under READ COMMITTED see all that the earlier
 * holders of these locks committed.
 */
final class Reads {
  /**
   * Locks in the order of ids, so that two nodes wait for each other but never in a circle. FOR NO
   * KEY UPDATE and no more: nothing here changes a key.
   */
  private static final String LOCK =
      """
      SELECT %s, last_at, next_expiry_epoch_us, ctid
      FROM ledger.account WHERE id = ANY (%%s) ORDER BY id FOR NO KEY UPDATE;
      SELECT %s FROM ledger.transfer WHERE id = ANY (?);
      """
          .formatted(Sql.ACCOUNT, Sql.TRANSFER);

  /**
   * The clock comes last, so that the batch is later than all it has seen. Asking for the
   * transaction's number makes its commit a real one, waited for on all standbys.
   */
  private static final String NOW = "SELECT ledger.now(), pg_current_xact_id()";

  private static final String OPEN = LOCK.formatted("?") + NOW;

  /** The accounts of a hold never change, so they can be found before they are locked. */
  private static final String OPEN_WITH_HOLDS =
      LOCK.formatted(
              """
              ARRAY(
                  SELECT unnest(?::bigint[])
                  UNION ALL SELECT debit_account FROM ledger.hold WHERE id = ANY (?)
                  UNION ALL SELECT credit_account FROM ledger.hold WHERE id = ANY (?))\
              """)
          + "SELECT %s FROM ledger.hold WHERE id = ANY (?);\n".formatted(Sql.HOLD)
          + NOW;

  private Reads() {}

  static Opened open(Connection connection, Wanted wanted) throws SQLException {
    Array accounts = connection.createArrayOf("bigint", wanted.accounts());
    Array transfers = connection.createArrayOf("uuid", wanted.transfers());
    boolean withHolds = wanted.holds().length > 0;
    try (PreparedStatement open = connection.prepareStatement(withHolds ? OPEN_WITH_HOLDS : OPEN)) {
      open.setArray(1, accounts);
      if (withHolds) {
        Array holds = connection.createArrayOf("uuid", wanted.holds());
        open.setArray(2, holds);
        open.setArray(3, holds);
        open.setArray(4, transfers);
        open.setArray(5, holds);
      } else {
        open.setArray(2, transfers);
      }
      open.execute();
      return read(open, withHolds);
    }
  }

  private static Opened read(PreparedStatement open, boolean withHolds) throws SQLException {
    Opened opened = new Opened();
    try (ResultSet row = open.getResultSet()) {
      while (row.next()) {
        opened.load(Sql.account(row), Sql.instant(row, 13), row.getLong(14), row.getString(15));
      }
    }
    open.getMoreResults();
    try (ResultSet row = open.getResultSet()) {
      while (row.next()) {
        opened.batch.load(Sql.transfer(row));
      }
    }
    if (withHolds) {
      open.getMoreResults();
      try (ResultSet row = open.getResultSet()) {
        while (row.next()) {
          opened.load(Sql.held(row));
        }
      }
    }
    open.getMoreResults();
    try (ResultSet row = open.getResultSet()) {
      row.next();
      opened.readAt(Sql.instant(row, 1));
    }
    return opened;
  }
}
