package org.recourse.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Component
class PostgresJournal implements Journal {
  private final JdbcTemplate jdbc;
  private final EventRows rows;
  private final Leader leader;
  private final Tails tails;

  PostgresJournal(JdbcTemplate jdbc, EventRows rows, Leader leader, Tails tails) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.leader = leader;
    this.tails = tails;
  }

  @Override
  public void append(List<NewEvent> events) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException(
          "Expected a transaction, but there is none: an event is committed with what it tells of");
    }
    ConnectionCallback<Boolean> append =
        connection -> {
          append(connection, events);
          return true;
        };
    jdbc.execute(append);
  }

  @Override
  public void append(Connection connection, List<NewEvent> events) throws SQLException {
    if (!events.isEmpty()) {
      IntakeRows.insert(connection, events);
      leader.expectRows();
    }
  }

  @Override
  public List<Event> after(long position, int limit) {
    return rows.after(position, limit);
  }

  @Override
  public long newest() {
    return rows.newest();
  }

  @Override
  public Tail tail(Set<String> areas, Consumer<List<Event>> consumer) {
    return tails.add(areas, consumer);
  }
}
