package org.recourse.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PoisonTest {
  @Test
  void a_command_the_database_refuses_fails_alone() {
    try (TestLedger books = TestLedger.aLedger()) {
      books.jdbc.sql("ALTER TABLE ledger.transfer ADD CHECK (amount_minor <> 13)").update();
      AccountId ada = books.walletHolding(10_000);

      List<CompletableFuture<List<Outcome>>> answers = new ArrayList<>();
      for (int i = 1; i <= 100; i++) {
        answers.add(
            books
                .send(books.post(ada, books.bank, i), books.post(books.bank, ada, i))
                .toCompletableFuture());
      }

      for (int i = 1; i <= 100; i++) {
        CompletableFuture<List<Outcome>> answer = answers.get(i - 1);
        if (i == 13) {
          assertThat(answer.handle((_, e) -> e).join())
              .isInstanceOfSatisfying(
                  LedgerFault.class, fault -> assertThat(fault.retryable()).isFalse());
        } else {
          assertThat(answer.join()).allMatch(outcome -> outcome.code() == ResultCode.CREATED);
        }
      }
      assertThat(books.account(ada).entries()).isEqualTo(1 + 2 * 99);
      assertThat(books.violations()).isEmpty();
    }
  }
}
