package org.recourse.journal;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One reader and its durable cursor. The cursor's row lock makes this node the one that reads. */
final class Reading {
  private static final Duration POLL_EVERY = Duration.ofSeconds(1);

  private final JournalReader reader;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final EventRows rows;
  private final Bell bell;
  private boolean registered;

  Reading(
      JournalReader reader,
      JdbcClient jdbc,
      TransactionTemplate transaction,
      EventRows rows,
      Bell bell) {
    this.reader = reader;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.rows = rows;
    this.bell = bell;
  }

  String name() {
    return reader.name();
  }

  void register(MeterRegistry meters) {
    Gauge.builder("recourse.journal.reader.lag", this::lag)
        .tag("reader", name())
        .description("Events this reader has not read yet")
        .register(meters);
  }

  void step() throws InterruptedException {
    if (!registered) {
      jdbc.sql("INSERT INTO journal.reader (name) VALUES (:name) ON CONFLICT DO NOTHING")
          .param("name", name())
          .update();
      registered = true;
    }
    Boolean more = transaction.execute(status -> read());
    if (!Boolean.TRUE.equals(more)) {
      bell.await(POLL_EVERY);
    }
  }

  private boolean read() {
    var cursor =
        jdbc.sql(
                """
                SELECT position FROM journal.reader WHERE name = :name
                FOR NO KEY UPDATE SKIP LOCKED
                """)
            .param("name", name())
            .query(Long.class)
            .optional();
    if (cursor.isEmpty()) {
      return false;
    }
    List<Event> events = rows.after(cursor.get(), reader.batchMax());
    if (events.isEmpty()) {
      return false;
    }
    reader.read(events);
    jdbc.sql("UPDATE journal.reader SET position = :position WHERE name = :name")
        .param("position", events.getLast().position())
        .param("name", name())
        .update();
    return events.size() == reader.batchMax();
  }

  private double lag() {
    return jdbc.sql(
            """
            SELECT (SELECT position FROM journal.head)
              - coalesce((SELECT position FROM journal.reader WHERE name = :name), 0)
            """)
        .param("name", name())
        .query(Double.class)
        .single();
  }
}
