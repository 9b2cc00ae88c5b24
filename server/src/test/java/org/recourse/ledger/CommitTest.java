package org.recourse.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommitTest {
  private final Queue<FaultyDataSource.Fault> faults = new ConcurrentLinkedQueue<>();
  private final TestLedger books =
      TestLedger.aLedgerThrough(database ->
          new FaultyDataSource(
              database,
              () -> {
                FaultyDataSource.Fault next = faults.poll();
                return next == null ? FaultyDataSource.Fault.NONE : next;
              }));

  @ParameterizedTest
  @EnumSource
  void answers_as_if_nothing_had_happened_when_a_commit_is_in_doubt(FaultyDataSource.Fault fault) {
    try (books) {
      AccountId ada = books.walletHolding(100);
      Command payment = books.post(ada, books.bank, 30);
      Command tooMuch = books.post(ada, books.bank, 71);

      faults.addAll(List.of(fault, fault));
      ResultCode paid = books.post(payment);
      faults.addAll(List.of(fault, fault));
      ResultCode refused = books.post(tooMuch);

      assertThat(paid).isEqualTo(ResultCode.CREATED);
      assertThat(refused).isEqualTo(ResultCode.EXCEEDS_CREDITS);
      assertThat(books.account(ada).available()).isEqualTo(70);
      assertThat(books.violations()).isEmpty();
    }
  }

  @Test
  void goes_on_when_the_server_ends_its_connections() {
    try (books) {
      AccountId ada = books.walletHolding(100);
      for (int i = 0; i < 5; i++) {
        books
            .jdbc
            .sql(
                """
                SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                WHERE datname = current_database() AND pid <> pg_backend_pid()
                """)
            .query()
            .listOfRows();
        assertThat(books.post(books.post(ada, books.bank, 1))).isEqualTo(ResultCode.CREATED);
      }
      assertThat(books.account(ada).available()).isEqualTo(95);
      assertThat(books.violations()).isEmpty();
    }
  }
}
