package org.recourse.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class QueueTest {
  @Test
  void says_busy_when_full_and_keeps_its_word_to_the_others() {
    try (TestLedger books = TestLedger.aLedger(new LedgerSettings(64, 3, 2, 0))) {
      AccountId ada = books.walletHolding(1_000);
      List<CompletableFuture<List<Outcome>>> answers = new ArrayList<>();

      Throwable busy =
          Objects.requireNonNull(
              books.transaction.execute(_ -> {
                books.jdbc.sql("SELECT FROM ledger.account FOR UPDATE").query().listOfRows();
                CompletableFuture<List<Outcome>> answer;
                do {
                  answer = books.send(books.post(ada, books.bank, 1)).toCompletableFuture();
                  answers.add(answer);
                } while (!answer.isCompletedExceptionally());
                return answers.removeLast().exceptionNow();
              }));

      assertThat(busy)
          .isInstanceOfSatisfying(LedgerBusy.class, b -> assertThat(b.retryable()).isTrue());
      assertThat(answers).hasSizeBetween(3, 3 + 64 + 64);
      assertThat(answers)
          .allSatisfy(a -> assertThat(a.join().getFirst().code()).isEqualTo(ResultCode.CREATED));
      assertThat(books.account(ada).available()).isEqualTo(1_000 - answers.size());
    }
  }
}
