package org.recourse.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Loads cases by {@code COPY}, with the indexes made at the end, which takes half the time. */
final class DeskFill {
  private static final int AT_ONCE = 5_000;

  private final Endpoint database;
  private final DeskCases cases;
  private final Instant now;

  DeskFill(Endpoint database, DeskCases cases, Instant now) {
    this.database = database;
    this.cases = cases;
    this.now = now;
  }

  void run() throws SQLException, IOException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      List<String> indexes = dropIndexes(statement);
      connection.setAutoCommit(false);
      copyContacts(connection);
      copyCases(connection);
      connection.setAutoCommit(true);
      statement.execute("SET maintenance_work_mem = '768MB'");
      for (String index : indexes) {
        Report.progress("  %s", index);
        statement.execute(index);
      }
      statement.execute(
          "SELECT setval(pg_get_serial_sequence('complaint.cases', 'number'),"
              + " (SELECT max(number) FROM complaint.cases))");
      for (String table : DeskTables.names()) {
        Report.progress("  VACUUM ANALYZE %s", table);
        statement.execute("VACUUM ANALYZE " + table);
      }
    }
  }

  private void copyContacts(Connection connection) throws SQLException, IOException {
    for (int from = 0; from < cases.contacts(); from += 10 * AT_ONCE) {
      DeskTables tables = new DeskTables();
      for (int i = from; i < Math.min(cases.contacts(), from + 10 * AT_ONCE); i++) {
        DeskRows.contact(tables, cases.contact(i), now);
      }
      tables.write(connection);
      connection.commit();
    }
  }

  private void copyCases(Connection connection) throws SQLException, IOException {
    for (int from = 0; from < cases.count(); from += AT_ONCE) {
      DeskTables tables = new DeskTables();
      for (int i = from; i < Math.min(cases.count(), from + AT_ONCE); i++) {
        DeskRows.add(tables, cases.make(i));
      }
      tables.write(connection);
      connection.commit();
      if (from % 50_000 == 0) {
        Report.progress("  %d of %d cases", from, cases.count());
      }
    }
  }

  /** Drops those that no constraint needs; answers how to make them again. */
  private static List<String> dropIndexes(Statement statement) throws SQLException {
    List<String> made = new ArrayList<>();
    List<String> dropped = new ArrayList<>();
    for (String table : DeskTables.names()) {
      String sql =
          """
          SELECT indexrelid::regclass::text, pg_get_indexdef(indexrelid) FROM pg_index
          WHERE indrelid = '%s'::regclass
            AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = indexrelid)
          """
              .formatted(table);
      try (ResultSet rows = statement.executeQuery(sql)) {
        while (rows.next()) {
          dropped.add("DROP INDEX " + rows.getString(1));
          made.add(rows.getString(2));
        }
      }
    }
    for (String drop : dropped) {
      statement.execute(drop);
    }
    return made;
  }
}
