package org.recourse.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sender's rows ride in the ledger's commit, and every flow ends the same without them. */
class AttachmentTest {
  private final Queue<FaultyDataSource.Fault> faults = new ConcurrentLinkedQueue<>();
  private final TestLedger books =
      TestLedger.aLedgerThrough(database ->
          new FaultyDataSource(
              database,
              () -> {
                FaultyDataSource.Fault next = faults.poll();
                return next == null ? FaultyDataSource.Fault.NONE : next;
              }));
  private final Receipts receipts = new Receipts();
  private AccountId ada = books.bank;

  /** The sender's row: one receipt for each payment. */
  private record Receipt(UUID key, String text, AttachmentWriter<Receipt> writer)
      implements Attachment {}

  private static final class Receipts implements AttachmentWriter<Receipt> {
    @Override
    public Set<?> alreadyWritten(Connection connection, List<Receipt> candidates)
        throws SQLException {
      Set<UUID> written = new HashSet<>();
      try (var select = connection.prepareStatement("SELECT id FROM receipt WHERE id = ANY (?)")) {
        select.setArray(
            1, connection.createArrayOf("uuid", candidates.stream().map(Receipt::key).toArray()));
        try (var row = select.executeQuery()) {
          while (row.next()) {
            written.add(row.getObject(1, UUID.class));
          }
        }
      }
      return written;
    }

    @Override
    public boolean write(Connection connection, List<Attached<Receipt>> decided)
        throws SQLException {
      int rows = 0;
      for (Attached<Receipt> attached : decided) {
        try (var insert =
            connection.prepareStatement(
                "INSERT INTO receipt VALUES (?, ?, ?) ON CONFLICT DO NOTHING")) {
          insert.setObject(1, attached.attachment().key());
          insert.setString(2, attached.attachment().text());
          insert.setString(3, attached.outcomes().getFirst().settled().name());
          rows += insert.executeUpdate();
        }
      }
      return rows == decided.size();
    }
  }

  @BeforeEach
  void open() {
    books.jdbc.sql("CREATE TABLE receipt (id uuid PRIMARY KEY, text text, code text)").update();
    ada = books.walletHolding(100);
  }

  @AfterEach
  void the_books_are_good() {
    assertThat(books.violations()).isEmpty();
    books.close();
  }

  @Test
  void is_written_with_the_outcome_in_the_same_commit() {
    Receipt paid = receipt("paid");
    Receipt refused = receipt("refused");

    books.ledger.postAndWait(Chain.of(books.post(ada, books.bank, 100)).with(paid));
    books.ledger.postAndWait(Chain.of(books.post(ada, books.bank, 1)).with(refused));

    assertThat(codeOf(paid)).isEqualTo("CREATED");
    assertThat(codeOf(refused)).isEqualTo("EXCEEDS_CREDITS");
  }

  @Test
  void is_written_later_when_the_sender_crashed_between_the_steps() {
    Command payment = books.post(ada, books.bank, 60);
    books.post(payment);
    Receipt late = receipt("late");

    Outcome recovered = books.ledger.postAndWait(Chain.of(payment).with(late)).getFirst();

    assertThat(recovered.code()).isEqualTo(ResultCode.EXISTS);
    assertThat(codeOf(late)).isEqualTo("CREATED");
    assertThat(books.account(ada).available()).isEqualTo(40);
  }

  @Test
  void is_written_once_whatever_happens_to_the_commit() {
    for (FaultyDataSource.Fault fault : FaultyDataSource.Fault.values()) {
      Receipt receipt = receipt(fault.name());
      faults.addAll(List.of(fault, fault));

      Outcome outcome =
          books
              .ledger
              .postAndWait(Chain.of(books.post(ada, books.bank, 1)).with(receipt))
              .getFirst();

      assertThat(outcome.code()).isEqualTo(ResultCode.CREATED);
      assertThat(codeOf(receipt)).isEqualTo("CREATED");
    }
    assertThat(books.account(ada).available()).isEqualTo(96);
  }

  @Test
  void stands_for_its_chain_once_it_is_there() {
    Receipt receipt = receipt("first");
    books.ledger.postAndWait(Chain.of(books.post(ada, books.bank, 1)).with(receipt));
    Command again = books.post(ada, books.bank, 1);

    Outcome outcome = books.ledger.postAndWait(Chain.of(again).with(receipt)).getFirst();

    assertThat(outcome.code()).isEqualTo(ResultCode.ATTACHMENT_EXISTS);
    assertThat(books.ledger.lookup(List.of(again.id()))).isEmpty();
    assertThat(books.account(ada).available()).isEqualTo(99);
  }

  @Test
  void decides_only_the_first_of_equal_keys_even_in_one_batch() {
    Receipt receipt = receipt("one");
    List<CompletableFuture<List<Outcome>>> answers = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      answers.add(
          books
              .ledger
              .post(Chain.of(books.post(ada, books.bank, 1)).with(receipt))
              .toCompletableFuture());
    }

    assertThat(answers.getFirst().join().getFirst().code()).isEqualTo(ResultCode.CREATED);
    assertThat(answers.subList(1, 50))
        .allMatch(a -> a.join().getFirst().code() == ResultCode.ATTACHMENT_EXISTS);
    assertThat(books.account(ada).available()).isEqualTo(99);
  }

  @Test
  void fails_alone_when_it_cannot_be_written() {
    List<CompletableFuture<List<Outcome>>> answers = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Receipt receipt = receipt(i == 17 ? "a NUL: \0" : "good");
      answers.add(
          books
              .ledger
              .post(Chain.of(books.post(ada, books.bank, 1)).with(receipt))
              .toCompletableFuture());
    }

    for (int i = 0; i < 40; i++) {
      if (i == 17) {
        assertThat(answers.get(i).handle((_, e) -> e).join()).isInstanceOf(LedgerFault.class);
      } else {
        assertThat(answers.get(i).join().getFirst().code()).isEqualTo(ResultCode.CREATED);
      }
    }
    assertThat(books.account(ada).available()).isEqualTo(100 - 39);
  }

  private Receipt receipt(String text) {
    return new Receipt(UUID.randomUUID(), text, receipts);
  }

  private String codeOf(Receipt receipt) {
    return books
        .jdbc
        .sql("SELECT code FROM receipt WHERE id = :id")
        .param("id", receipt.key())
        .query(String.class)
        .single();
  }
}
