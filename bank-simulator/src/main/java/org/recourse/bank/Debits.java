package org.recourse.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The bank's books: one SQLite file. A debit is on the disk before {@link #enter} returns. One
 * connection serves everybody, one at a time, because SQLite has a single writer anyway.
 */
final class Debits implements AutoCloseable {
  private static final String SCHEMA =
      """
      CREATE TABLE IF NOT EXISTS debit (
        reference      TEXT PRIMARY KEY,
        account_number TEXT NOT NULL,
        amount_minor   INTEGER NOT NULL CHECK (amount_minor > 0),
        currency       TEXT NOT NULL,
        failure_reason TEXT,
        settles_at_ms  INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID
      """;
  private static final String INSERT =
      """
      INSERT INTO debit (reference, account_number, amount_minor, currency, failure_reason,
        settles_at_ms)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (reference) DO NOTHING
      """;
  private static final String SELECT =
      """
      SELECT reference, account_number, amount_minor, currency, failure_reason, settles_at_ms
      FROM debit
      WHERE reference = ?
      """;

  private final ReentrantLock turn = new ReentrantLock();
  private final Connection connection;

  Debits(Path home) throws IOException, SQLException {
    System.setProperty("org.sqlite.tmpdir", unpacking(home).toString());
    connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("bank.db"));
    try (var statement = connection.createStatement()) {
      statement.execute("PRAGMA busy_timeout = 5000");
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA synchronous = FULL");
      statement.execute(SCHEMA);
    }
  }

  /**
   * Where the driver unpacks its native library: not the shared temporary directory, which may
   * forbid execution. A killed run leaves its copy behind, so the folder is emptied first.
   */
  private static Path unpacking(Path home) throws IOException {
    Path folder = Files.createDirectories(home.resolve("native"));
    try (var copies = Files.list(folder)) {
      for (Path copy : copies.toList()) {
        Files.deleteIfExists(copy);
      }
    }
    return folder;
  }

  /** Enters the debit unless its reference is taken; answers what stands in the books. */
  Debit enter(Debit debit) {
    turn.lock();
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, debit.order().reference());
      insert.setString(2, debit.order().accountNumber());
      insert.setLong(3, debit.order().amount());
      insert.setString(4, debit.order().currency());
      if (debit.failureReason() == null) {
        insert.setNull(5, Types.VARCHAR);
      } else {
        insert.setString(5, debit.failureReason());
      }
      insert.setLong(6, debit.settlesAt().toEpochMilli());
      insert.executeUpdate();
      return find(debit.order().reference()).orElseThrow();
    } catch (SQLException e) {
      throw new IllegalStateException("The bank's books could not be written", e);
    } finally {
      turn.unlock();
    }
  }

  Optional<Debit> find(String reference) {
    turn.lock();
    try (PreparedStatement select = connection.prepareStatement(SELECT)) {
      select.setString(1, reference);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(read(row)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The bank's books could not be read", e);
    } finally {
      turn.unlock();
    }
  }

  private static Debit read(ResultSet row) throws SQLException {
    return new Debit(
        new DebitOrder(row.getString(1), row.getString(2), row.getLong(3), row.getString(4)),
        row.getString(5),
        Instant.ofEpochMilli(row.getLong(6)));
  }

  @Override
  public void close() throws SQLException {
    turn.lock();
    try {
      connection.close();
    } finally {
      turn.unlock();
    }
  }
}
