package org.recourse.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.recourse.support.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Many writers that wait and roll back, two nodes whose connections are cut at random, readers that
 * fail: whatever was committed is read exactly once, in one order, without a gap.
 */
class JournalPropertyTest {
  private static final int writers = 8;
  private static final int transactionsEach = 60;

  private final long seed = Long.getLong("seed", System.nanoTime());
  private final Queue<String> committed = new ConcurrentLinkedQueue<>();
  private final Queue<Long> tailed = new ConcurrentLinkedQueue<>();

  @Test
  void every_committed_event_is_read_once_in_dense_order_whoever_dies() throws Exception {
    System.out.println("seed " + seed);
    try (HikariDataSource first = TestDatabase.fresh();
        HikariDataSource second = TestDatabase.secondNode(first);
        HikariDataSource writing = TestDatabase.secondNode(first)) {
      first.addDataSourceProperty("ApplicationName", "node");
      second.addDataSourceProperty("ApplicationName", "node");
      JdbcClient books = JdbcClient.create(writing);
      books
          .sql(
              "CREATE TABLE seen (no bigint GENERATED ALWAYS AS IDENTITY, position bigint,"
                  + " subject text)")
          .update();
      try (JournalNode one = node(first);
          JournalNode two = node(second)) {
        two.journal.tail(events -> events.forEach(event -> tailed.add(event.position())));
        one.start();
        two.start();
        write(writing, one.journal, books);
        awaitPosition(books, committed.size());
        org.awaitility.Awaitility.await().until(() -> tailed.size() >= committed.size());
      }

      List<Long> positions =
          books.sql("SELECT position FROM seen ORDER BY no").query(Long.class).list();
      List<String> subjects =
          books.sql("SELECT subject FROM seen ORDER BY no").query(String.class).list();
      assertThat(positions)
          .containsExactlyElementsOf(LongStream.rangeClosed(1, committed.size()).boxed().toList());
      assertThat(subjects).containsExactlyInAnyOrderElementsOf(committed);
      assertThat(tailed).containsExactlyElementsOf(positions);
      assertOrderWithinTransactions(subjects);
      assertThat(books.sql("SELECT count(*) FROM journal.intake").query(Long.class).single())
          .isZero();
    }
  }

  private JournalNode node(HikariDataSource dataSource) {
    Random random = new Random(seed);
    JdbcClient jdbc = JdbcClient.create(dataSource);
    return new JournalNode(
        dataSource,
        new JournalReader() {
          @Override
          public String name() {
            return "test";
          }

          @Override
          public void read(List<Event> events) {
            for (Event event : events) {
              jdbc.sql("INSERT INTO seen (position, subject) VALUES (?, ?)")
                  .params(event.position(), event.subject())
                  .update();
            }
            if (random.nextInt(10) == 0) {
              throw new IllegalStateException("a reader's bad moment");
            }
          }

          @Override
          public int batchMax() {
            return 37;
          }
        });
  }

  private void write(HikariDataSource dataSource, Journal journal, JdbcClient books)
      throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < writers; i++) {
        int writer = i;
        running.add(
            threads.submit(() -> writeOne(dataSource, journal, writer, new Random(seed + writer))));
      }
      Random random = new Random(seed - 1);
      while (!running.stream().allMatch(Future::isDone)) {
        Thread.sleep(random.nextInt(150)); // tidy: chance decides when a connection dies
        books
            .sql(
                """
                SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                WHERE application_name = 'node' AND datname = current_database()
                ORDER BY random() LIMIT 1
                """)
            .query()
            .listOfRows();
      }
      for (Future<?> future : running) {
        future.get();
      }
    }
  }

  private Void writeOne(HikariDataSource dataSource, Journal journal, int writer, Random random)
      throws SQLException, InterruptedException {
    for (int i = 0; i < transactionsEach; i++) {
      try (Connection connection = dataSource.getConnection()) {
        connection.setAutoCommit(false);
        List<String> subjects = new ArrayList<>();
        for (int part = 0; part <= random.nextInt(3); part++) {
          List<NewEvent> events = new ArrayList<>();
          for (int j = 0; j <= random.nextInt(4); j++) {
            String subject = writer + "-" + i + "-" + subjects.size();
            subjects.add(subject);
            events.add(
                new NewEvent("test.happened", subject, List.of(new UUID(0, writer)), "{\"n\":1}"));
          }
          journal.append(connection, events);
          Thread.sleep(random.nextInt(8)); // tidy: chance decides how long a writer takes
        }
        if (random.nextInt(5) == 0) {
          connection.rollback();
        } else {
          connection.commit();
          committed.addAll(subjects);
        }
      }
    }
    return null;
  }

  private static void awaitPosition(JdbcClient books, int count) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(40).toNanos();
    while (books.sql("SELECT count(*) FROM seen").query(Integer.class).single() < count
        && System.nanoTime() < end) {
      Thread.sleep(20); // tidy: the readers are other threads, as in life
    }
  }

  /** What one transaction wrote stays together and in its order. */
  private static void assertOrderWithinTransactions(List<String> subjects) {
    String transaction = "";
    int next = 0;
    for (String subject : subjects) {
      int dash = subject.lastIndexOf('-');
      next = subject.substring(0, dash).equals(transaction) ? next + 1 : 0;
      transaction = subject.substring(0, dash);
      assertThat(subject).isEqualTo(transaction + "-" + next);
    }
  }
}
