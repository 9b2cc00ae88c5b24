package org.recourse.ledger.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sets the parameters of a statement one after another, a list of rows as one array per column:
 * hundreds of rows then cost one statement.
 */
final class Parameters {
  private final Connection connection;
  private final PreparedStatement statement;
  private int next = 1;

  Parameters(Connection connection, PreparedStatement statement) {
    this.connection = connection;
    this.statement = statement;
  }

  void time(Instant at) throws SQLException {
    statement.setObject(next++, Sql.timestamp(at));
  }

  <T> void uuids(List<T> rows, Function<T, @Nullable UUID> column) throws SQLException {
    set("uuid", fill(new UUID[rows.size()], rows, column));
  }

  <T> void bigints(List<T> rows, Function<T, @Nullable Long> column) throws SQLException {
    set("bigint", fill(new Long[rows.size()], rows, column));
  }

  <T> void integers(List<T> rows, Function<T, @Nullable Integer> column) throws SQLException {
    set("integer", fill(new Integer[rows.size()], rows, column));
  }

  <T> void smallints(List<T> rows, Function<T, Integer> column) throws SQLException {
    set("smallint", fill(new Short[rows.size()], rows, row -> column.apply(row).shortValue()));
  }

  <T> void texts(List<T> rows, Function<T, @Nullable String> column) throws SQLException {
    set("text", fill(new String[rows.size()], rows, column));
  }

  <T> void tids(List<T> rows, Function<T, @Nullable String> column) throws SQLException {
    set("tid", fill(new String[rows.size()], rows, column));
  }

  private static <T, V> @Nullable V[] fill(
      @Nullable V[] values, List<T> rows, Function<T, @Nullable V> column) {
    for (int i = 0; i < values.length; i++) {
      values[i] = column.apply(rows.get(i));
    }
    return values;
  }

  private void set(String type, @Nullable Object[] values) throws SQLException {
    statement.setArray(next++, connection.createArrayOf(type, values));
  }
}
