package org.recourse.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.recourse.support.TestDatabase;

class AreasTest {
  private final HikariDataSource database = TestDatabase.fresh();
  private final BlockingQueue<String> read = new LinkedBlockingQueue<>();
  private final AtomicInteger failures = new AtomicInteger();
  private final JournalNode node = new JournalNode(database, new Letters()).start();

  @AfterEach
  void close() {
    node.close();
    database.close();
  }

  @Test
  void a_reader_gets_what_it_reads_and_its_cursor_passes_the_rest() throws Exception {
    write("letter.sent", "a");
    write("payment.made", "b");
    write("letterbox.emptied", "c");
    write("letter.read", "d");

    assertThat(next()).isEqualTo("a");
    assertThat(next()).isEqualTo("d");
    assertThat(read).isEmpty();
  }

  @Test
  void what_a_reader_could_not_take_comes_again_and_nothing_is_passed_over() throws Exception {
    failures.set(1);
    write("payment.made", "a");
    write("letter.sent", "b");
    write("payment.made", "c");
    write("letter.sent", "d");

    assertThat(next()).isEqualTo("b");
    assertThat(next()).isEqualTo("d");
  }

  @Test
  void a_far_cursor_is_written_though_nothing_was_for_its_reader() throws Exception {
    node.transaction.executeWithoutResult(
        status -> node.journal.append(Collections.nCopies(6_000, event("payment.made", "x"))));

    await().atMost(20, TimeUnit.SECONDS).until(() -> cursor() >= 6_000);
    write("letter.sent", "after");
    assertThat(next()).isEqualTo("after");
  }

  private String next() throws InterruptedException {
    return read.poll(20, TimeUnit.SECONDS);
  }

  private long cursor() {
    return node.jdbc
        .sql("SELECT position FROM journal.reader WHERE name = 'letters'")
        .query(Long.class)
        .single();
  }

  private void write(String type, String subject) {
    node.transaction.executeWithoutResult(
        status -> node.journal.append(List.of(event(type, subject))));
  }

  private static NewEvent event(String type, String subject) {
    return new NewEvent(type, subject, List.of(), "{}");
  }

  private final class Letters implements JournalReader {
    @Override
    public String name() {
      return "letters";
    }

    @Override
    public Set<String> areas() {
      return Set.of("letter");
    }

    @Override
    public void read(List<Event> events) {
      if (failures.getAndDecrement() > 0) {
        throw new IllegalStateException("Expected this to be told again");
      }
      events.forEach(event -> read.add(event.subject()));
    }
  }
}
