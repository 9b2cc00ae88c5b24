package org.recourse.ledger.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one connection of a lane, kept for its life and replaced when it breaks. */
final class LaneConnection {
  private static final Logger LOG = LoggerFactory.getLogger(LaneConnection.class);

  private final DataSource dataSource;
  private volatile @Nullable Connection current;

  LaneConnection(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * The connection, in a transaction of its own. The lane reaches rows by their keys only, so a
   * plan made while the tables were small must never become a scan, and one plan serves every
   * batch: planning anew for each costs more than small batches do. A statement may wait for a lock
   * as long as its holder lives, and a commit for a standby: neither has a timeout.
   */
  Connection get() throws SQLException {
    if (current == null) {
      Connection fresh = dataSource.getConnection();
      current = fresh;
      fresh.setAutoCommit(true);
      try (Statement settings = fresh.createStatement()) {
        settings.execute(
            """
            SET enable_seqscan = off;
            SET plan_cache_mode = force_generic_plan;
            SET statement_timeout = 0
            """);
      }
      fresh.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
      fresh.setAutoCommit(false);
    }
    return current;
  }

  /**
   * Commits, without a timeout. False when it is not known whether that happened: the connection
   * broke, or a warning says that the wait for a standby was cut short.
   */
  boolean commit() throws SQLException {
    Connection connection = get();
    try {
      connection.clearWarnings();
      connection.commit();
      return connection.getWarnings() == null;
    } catch (SQLException e) {
      if (Trouble.refusedCommit(e)) {
        throw e;
      }
      LOG.warn("A commit's outcome is not known; asking again by its ids: {}", e.toString());
      return false;
    }
  }

  /** Undoes the transaction; a connection that cannot even do that is dropped. */
  void rollback() {
    if (current != null) {
      try {
        current.rollback();
      } catch (SQLException e) {
        drop();
      }
    }
  }

  /** Cuts the connection: whatever its transaction was, this client no longer waits for it. */
  void drop() {
    if (current != null) {
      try {
        current.abort(Runnable::run);
      } catch (SQLException | RuntimeException e) {
        // It is being thrown away; the server notices by itself.
      }
      close();
    }
  }

  /** Cuts the connection from another thread, to wake the lane from a wait that has no end. */
  void cut() {
    Connection waiting = current;
    if (waiting != null) {
      try {
        waiting.abort(Runnable::run);
      } catch (SQLException e) {
        // It broke by itself.
      }
    }
  }

  /** Gives the connection back as it was lent. */
  void release() {
    if (current != null) {
      try (Statement settings = current.createStatement()) {
        current.rollback();
        current.setAutoCommit(true);
        settings.execute("RESET enable_seqscan; RESET plan_cache_mode; RESET statement_timeout");
      } catch (SQLException e) {
        drop();
      }
      close();
    }
  }

  private void close() {
    if (current != null) {
      try {
        current.close();
      } catch (SQLException e) {
        // As in drop.
      }
      current = null;
    }
  }
}
