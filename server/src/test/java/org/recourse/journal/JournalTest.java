package org.recourse.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.recourse.support.TestDatabase;

class JournalTest {
  private static final UUID PERSON = new UUID(1, 2);

  private final HikariDataSource database = TestDatabase.fresh();
  private final JournalNode node = new JournalNode(database);

  @AfterEach
  void close() {
    node.close();
    database.close();
  }

  @Test
  void an_event_comes_back_as_it_was_written() {
    NewEvent written =
        new NewEvent("wallet.opened", "wal_1", List.of(PERSON, new UUID(3, 4)), "{\"a\": \"林\"}");

    node.transaction.executeWithoutResult(status -> node.journal.append(List.of(written)));
    node.copying.copy();

    assertThat(node.journal.after(0, 10))
        .singleElement()
        .satisfies(event -> {
          assertThat(event.position()).isEqualTo(1);
          assertThat(
                  new NewEvent(event.type(), event.subject(), event.people(), event.payloadJson()))
              .isEqualTo(written);
        });
    assertThat(node.journal.newest()).isEqualTo(1);
  }

  @Test
  void refuses_an_event_without_a_transaction() {
    assertThatThrownBy(() -> node.journal.append(List.of(event("a"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Expected a transaction");
  }

  @Test
  void an_older_open_transaction_holds_back_younger_ones_and_the_order_follows_it()
      throws Exception {
    try (Connection older = database.getConnection()) {
      older.setAutoCommit(false);
      node.journal.append(older, List.of(event("older")));
      node.transaction.executeWithoutResult(
          status -> node.journal.append(List.of(event("younger"))));

      assertThat(node.copying.copy().rows()).isZero();

      older.commit();
      assertThat(node.copying.copy().rows()).isEqualTo(2);
      assertThat(node.journal.after(0, 10))
          .extracting(Event::subject)
          .containsExactly("older", "younger");
    }
  }

  @Test
  void a_second_leader_finds_nothing_to_do_while_the_first_is_at_it() throws Exception {
    node.transaction.executeWithoutResult(status -> node.journal.append(List.of(event("a"))));

    try (Connection first = database.getConnection();
        Statement lock = first.createStatement()) {
      first.setAutoCommit(false);
      lock.execute("SELECT 1 FROM journal.head FOR UPDATE");
      assertThat(node.copying.copy().rows()).isZero();
      first.rollback();
    }

    assertThat(node.copying.copy().rows()).isEqualTo(1);
  }

  @Test
  void rows_of_a_restored_database_are_not_waited_for() {
    node.transaction.executeWithoutResult(status -> node.journal.append(List.of(event("a"))));
    node.jdbc.sql("UPDATE journal.intake SET xid = '900000000000'").update();
    node.jdbc.sql("UPDATE journal.head SET mark = '900000000001'").update();

    node.copying.adoptForeignNumbers();

    assertThat(node.copying.copy().rows()).isEqualTo(1);
  }

  @Test
  void live_consumers_hear_of_what_another_node_wrote() throws Exception {
    BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    node.start();
    node.journal.tail(events -> events.forEach(event -> heard.add(event.subject())));

    try (JournalNode other = new JournalNode(database).start()) {
      other.transaction.executeWithoutResult(
          status -> other.journal.append(List.of(event("from afar"))));

      assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("from afar");
    }
  }

  private static NewEvent event(String subject) {
    return new NewEvent("test.happened", subject, List.of(PERSON), "{}");
  }
}
