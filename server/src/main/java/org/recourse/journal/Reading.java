package org.recourse.journal;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One reader and its durable cursor. The cursor's row lock makes this node the one that reads. */
final class Reading {
  private static final Duration POLL_EVERY = Duration.ofSeconds(1);

  /** What happens within this after a reading began is read with the next, all of it at once. */
  private static final Duration PACE = Duration.ofMillis(100);

  /** So much is looked through once more after a start, at most. */
  private static final long UNWRITTEN_MAX = 5_000;

  private final JournalReader reader;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final EventRows rows;
  private final Bell bell;
  private boolean registered;

  /** Up to here there is nothing for the reader but what its cursor has passed. */
  private volatile long scanned;

  /** Where the cursor stood when it was last written. */
  private long written;

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
    long begun = System.nanoTime();
    if (!registered) {
      jdbc.sql("INSERT INTO journal.reader (name) VALUES (:name) ON CONFLICT DO NOTHING")
          .param("name", name())
          .update();
      registered = true;
    }
    if (!reader.areas().isEmpty() && hasNothing()) {
      rest(begun);
      return;
    }
    Reached reached = transaction.execute(status -> read());
    if (reached != null) { // and only now that it is committed
      scanned = reached.position();
      written = reached.position();
    }
    if (reached == null || !reached.more()) {
      rest(begun);
    }
  }

  private void rest(long begun) throws InterruptedException {
    bell.await(POLL_EVERY);
    long left = PACE.toNanos() - (System.nanoTime() - begun);
    if (left > 0) {
      Thread.sleep(Duration.ofNanos(left)); // tidy: the pace of readers
    }
  }

  /** Looks without a lock, and without moving the cursor far behind: most news is of others. */
  private boolean hasNothing() {
    if (scanned == 0) {
      scanned = position();
      written = scanned;
    }
    long newest = rows.newest();
    if (newest - written >= UNWRITTEN_MAX || rows.any(scanned, newest, reader.areas())) {
      return false;
    }
    scanned = newest;
    return true;
  }

  private long position() {
    return jdbc.sql("SELECT position FROM journal.reader WHERE name = :name")
        .param("name", name())
        .query(Long.class)
        .optional()
        .orElse(0L);
  }

  /** Where the cursor stands after reading; whether there may be more at once. */
  private record Reached(long position, boolean more) {}

  /** Null while another node reads. */
  private @Nullable Reached read() {
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
      return null;
    }
    long newest = rows.newest();
    if (newest <= cursor.get()) {
      return new Reached(cursor.get(), false);
    }
    List<Event> events = rows.between(cursor.get(), newest, reader.areas(), reader.batchMax());
    boolean more = events.size() == reader.batchMax();
    if (!events.isEmpty()) {
      reader.read(events);
    }
    long reached = more ? events.getLast().position() : newest;
    jdbc.sql("UPDATE journal.reader SET position = :position WHERE name = :name")
        .param("position", reached)
        .param("name", name())
        .update();
    return new Reached(reached, more);
  }

  private double lag() {
    return Math.max(0, rows.newest() - Math.max(scanned, position()));
  }
}
