package org.recourse.ledger.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.ledger.Account;
import org.recourse.ledger.AccountId;
import org.recourse.ledger.TransferId;

/**
 * A batch with its locks taken and its books read, in the order that makes reading safe: the locks
 * first, and everything else in later statements, which under READ COMMITTED see all that the
 * earlier holders of these locks committed.
 */
final class Opened {
  /**
   * Locks in the order of ids, so that two nodes wait for each other but never in a circle. FOR NO
   * KEY UPDATE and no more: nothing here changes a key.
   */
  private static final String LOCK =
      "SELECT "
          + Sql.ACCOUNT
          + ", last_at, next_expiry_epoch_us, ctid FROM ledger.account WHERE id = ";

  /**
   * Asking for the transaction's number makes the commit a real one, waited for on all standbys.
   */
  private static final String READ =
      """
       ORDER BY id FOR NO KEY UPDATE;
      SELECT ledger.now(), pg_current_xact_id();
      SELECT %s FROM ledger.transfer WHERE id = ANY (?)\
      """
          .formatted(Sql.TRANSFER);

  private static final String OPEN = LOCK + "ANY (?)" + READ;
  private static final String OPEN_WITH_HOLDS =
      LOCK
          + """
          ANY (ARRAY(
              SELECT unnest(?::bigint[])
              UNION ALL SELECT debit_account FROM ledger.hold WHERE id = ANY (?)
              UNION ALL SELECT credit_account FROM ledger.hold WHERE id = ANY (?)))\
          """
          + READ
          + "; SELECT "
          + Sql.HOLD
          + " FROM ledger.hold WHERE id = ANY (?)";

  final Batch batch = new Batch();
  final Expiries expiries = new Expiries();
  private final Map<AccountId, String> places = new HashMap<>();
  private final List<Held> holds = new ArrayList<>();
  private Instant lastAt = Instant.MIN;
  private Instant now = Instant.MIN;

  static Opened on(Connection connection, Wanted wanted) throws SQLException {
    Opened opened = new Opened();
    boolean holds = wanted.holds().length > 0;
    try (PreparedStatement open = connection.prepareStatement(holds ? OPEN_WITH_HOLDS : OPEN)) {
      int p = 1;
      open.setArray(p++, connection.createArrayOf("bigint", wanted.accounts()));
      if (holds) {
        open.setArray(p++, connection.createArrayOf("uuid", wanted.holds()));
        open.setArray(p++, connection.createArrayOf("uuid", wanted.holds()));
      }
      open.setArray(p++, connection.createArrayOf("uuid", wanted.transfers()));
      if (holds) {
        open.setArray(p++, connection.createArrayOf("uuid", wanted.holds()));
      }
      open.execute();
      opened.read(open);
    }
    return opened;
  }

  private void read(PreparedStatement open) throws SQLException {
    try (ResultSet row = open.getResultSet()) {
      while (row.next()) {
        Account account = Sql.account(row);
        batch.load(account);
        lastAt = max(lastAt, Sql.instant(row, 13));
        expiries.load(account, row.getLong(14));
        places.put(account.id(), row.getString(15));
      }
    }
    open.getMoreResults();
    try (ResultSet row = open.getResultSet()) {
      row.next();
      now = Sql.instant(row, 1);
    }
    open.getMoreResults();
    try (ResultSet row = open.getResultSet()) {
      while (row.next()) {
        batch.load(Sql.transfer(row));
      }
    }
    if (open.getMoreResults()) {
      try (ResultSet row = open.getResultSet()) {
        while (row.next()) {
          Held held = Sql.held(row);
          batch.load(held);
          holds.add(held);
        }
      }
    }
  }

  /** The batch's time: never before that of an earlier entry, should the clock step back. */
  Instant at() {
    return max(now, lastAt);
  }

  /** Where a locked account's row lies; it cannot move while it is locked. */
  @Nullable String place(AccountId account) {
    return places.get(account);
  }

  List<Held> holds() {
    return holds;
  }

  /** Accounts of these holds that are not locked yet: a hold became visible after the locks. */
  Set<AccountId> unlocked(List<Held> some) {
    Set<AccountId> missing = new HashSet<>();
    for (Held held : some) {
      if (batch.account(held.debit()) == null) {
        missing.add(held.debit());
      }
      if (batch.account(held.credit()) == null) {
        missing.add(held.credit());
      }
    }
    return missing;
  }

  /** Moves the bound of the accounts that a new hold counts against. */
  void noteExpiry(TransferId hold) {
    Held held = batch.hold(hold);
    if (held != null) {
      expiries.add(held, Effects.of(held.debit(), batch), Effects.of(held.credit(), batch));
    }
  }

  private static Instant max(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }
}
