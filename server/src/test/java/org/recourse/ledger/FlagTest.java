package org.recourse.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FlagTest {
  private final TestLedger books = TestLedger.aLedger();
  private final AccountId ada = books.walletHolding(100);

  @AfterEach
  void the_books_are_good() {
    assertThat(books.violations()).isEmpty();
    books.close();
  }

  @Test
  void blocks_debits_but_posts_holds_that_exist() {
    Command.Hold hold = books.hold(ada, books.bank, 40);
    books.post(hold);

    books.ledger.flag(ada, AccountFlag.DEBITS_BLOCKED, true);

    assertThat(books.post(books.post(ada, books.bank, 1))).isEqualTo(ResultCode.DEBITS_BLOCKED);
    assertThat(books.post(new Command.PostHold(TransferId.next(), hold.id(), null, 1, 0)))
        .isEqualTo(ResultCode.CREATED);
    assertThat(books.account(ada).available()).isEqualTo(60);
    books.ledger.flag(ada, AccountFlag.DEBITS_BLOCKED, false);
    assertThat(books.post(books.post(ada, books.bank, 1))).isEqualTo(ResultCode.CREATED);
  }

  @Test
  void joins_the_callers_transaction() {
    books.transaction.executeWithoutResult(transaction -> {
      books.ledger.flag(ada, AccountFlag.DEBITS_BLOCKED, true);
      transaction.setRollbackOnly();
    });
    assertThat(books.post(books.post(ada, books.bank, 1))).isEqualTo(ResultCode.CREATED);
  }

  @Test
  void a_command_sent_while_the_block_is_being_set_is_decided_after_it() {
    CompletionStage<List<Outcome>> answer =
        Objects.requireNonNull(
            books.transaction.execute(_ -> {
              books.ledger.flag(ada, AccountFlag.DEBITS_BLOCKED, true);
              return books.send(books.post(ada, books.bank, 1));
            }));

    assertThat(answer.toCompletableFuture().join().getFirst().code())
        .isEqualTo(ResultCode.DEBITS_BLOCKED);
  }

  @Test
  void refuses_to_change_a_limit() {
    assertThatThrownBy(() -> books.ledger.flag(ada, AccountFlag.DEBITS_WITHIN_CREDITS, false))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
