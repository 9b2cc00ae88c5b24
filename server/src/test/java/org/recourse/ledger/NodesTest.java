package org.recourse.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.recourse.support.TestDatabase;

class NodesTest {
  @Test
  void two_nodes_with_the_accounts_in_opposite_order_come_to_an_end() {
    try (TestLedger books = TestLedger.aLedger();
        RunningLedger other =
            Ledgers.on(TestDatabase.secondNode(books.database), LedgerSettings.defaults())) {
      List<AccountId> wallets = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        wallets.add(books.walletHolding(1_000_000));
      }

      List<CompletionStage<List<Outcome>>> answers = new ArrayList<>();
      for (int i = 0; i < 2_000; i++) {
        AccountId low = wallets.get(i % 10);
        AccountId high = wallets.get(19 - i % 10);
        answers.add(books.send(books.post(low, high, 1)));
        answers.add(other.post(Chain.of(books.post(high, low, 1))));
      }

      assertThat(answers)
          .allSatisfy(a ->
              assertThat(a.toCompletableFuture().join().getFirst().code())
                  .isEqualTo(ResultCode.CREATED));
      assertThat(wallets)
          .allSatisfy(w -> assertThat(books.account(w).available()).isEqualTo(1_000_000));
      assertThat(books.violations()).isEmpty();
    }
  }

  @Test
  void one_command_sent_to_both_nodes_at_once_happens_once() {
    try (TestLedger books = TestLedger.aLedger();
        RunningLedger other =
            Ledgers.on(TestDatabase.secondNode(books.database), LedgerSettings.defaults())) {
      List<ResultCode> codes = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        Command.Post here = books.post(books.walletHolding(10), books.bank, 1);
        Command.Post there =
            new Command.Post(
                here.id(), books.walletHolding(10), here.credit(), here.amount(), 1, 0);
        var first = books.send(here);
        var second = other.post(Chain.of(there));
        ResultCode a = first.toCompletableFuture().join().getFirst().code();
        ResultCode b = second.toCompletableFuture().join().getFirst().code();
        codes.add(a == ResultCode.CREATED ? b : a);
      }

      assertThat(codes).containsOnly(ResultCode.EXISTS_WITH_DIFFERENT_DEBIT_ACCOUNT);
      assertThat(books.violations()).isEmpty();
    }
  }
}
