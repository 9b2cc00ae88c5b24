package org.recourse.ledger.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.recourse.ledger.Account;
import org.recourse.ledger.Transfer;

/**
 * Writes a decided batch in one round trip, with one statement for all rows of a table. Most
 * batches touch no hold, and then spare the statements for them.
 */
final class Writes {
  private static final String WRITE = String.join(";\n", TransferRows.SQL, AccountRows.SQL);
  private static final String WRITE_WITH_HOLDS =
      String.join(";\n", WRITE, HoldRows.CREATE, HoldRows.END);

  private Writes() {}

  /** False when another transaction settled one of the ids first: roll back, and decide again. */
  static boolean write(Connection connection, Opened opened, Instant at) throws SQLException {
    List<Transfer> transfers = TransferRows.sorted(opened.batch.written());
    List<Transfer> created = HoldRows.created(transfers);
    List<HoldRows.Ended> ended = HoldRows.ended(opened.batch.changedHolds());
    for (Transfer transfer : created) {
      opened.noteExpiry(transfer.id());
    }
    List<Account> accounts = AccountRows.changed(opened);
    if (transfers.isEmpty() && accounts.isEmpty()) {
      return true;
    }
    boolean holds = !created.isEmpty() || !ended.isEmpty();
    try (PreparedStatement write = connection.prepareStatement(holds ? WRITE_WITH_HOLDS : WRITE)) {
      Parameters p = new Parameters(connection, write);
      TransferRows.set(p, transfers, at);
      AccountRows.set(p, accounts, opened, at);
      if (holds) {
        HoldRows.setCreated(p, created, opened.batch, at);
        HoldRows.setEnded(p, ended, at);
      }
      write.execute();
      if (write.getUpdateCount() != transfers.size()) {
        return false;
      }
      expect(write, accounts.size(), "accounts");
      if (holds) {
        expect(write, created.size(), "new holds");
        expect(write, ended.size(), "ended holds");
      }
      return true;
    }
  }

  private static void expect(PreparedStatement write, int rows, String what) throws SQLException {
    write.getMoreResults();
    if (write.getUpdateCount() != rows) {
      throw new IllegalStateException(
          "Expected to write %d %s, but wrote %d".formatted(rows, what, write.getUpdateCount()));
    }
  }
}
