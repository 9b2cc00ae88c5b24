package org.recourse.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.ledger.TestLedger.cny;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.recourse.kernel.CurrencyCode;

class LedgerTest {
  private final TestLedger books = TestLedger.aLedger();

  @AfterEach
  void the_books_are_good() {
    assertThat(books.violations()).isEmpty();
    books.close();
  }

  @Test
  void moves_money_and_numbers_the_entries_of_both_accounts() {
    AccountId ada = books.walletHolding(100);
    AccountId lin = books.walletHolding(0);

    assertThat(books.post(books.post(ada, lin, 30))).isEqualTo(ResultCode.CREATED);

    assertThat(books.account(ada).available()).isEqualTo(70);
    assertThat(books.account(lin).available()).isEqualTo(30);
    List<Entry> entries = books.ledger.entries(ada, 0, 10);
    assertThat(entries).extracting(Entry::no).containsExactly(1L, 2L);
    assertThat(entries).extracting(Entry::amount).containsExactly(cny(100), cny(-30));
    assertThat(entries).extracting(Entry::posted).containsExactly(cny(100), cny(70));
    assertThat(entries.getLast().other()).isEqualTo(lin);
    assertThat(books.ledger.entries(ada, 1, 10)).containsExactly(entries.getLast());
  }

  @Test
  void remembers_a_refusal_even_when_it_would_fit_now() {
    AccountId ada = books.walletHolding(10);
    AccountId lin = books.walletHolding(0);
    Command.Post tooMuch = books.post(ada, lin, 11);

    assertThat(books.post(tooMuch)).isEqualTo(ResultCode.EXCEEDS_CREDITS);
    books.post(books.post(books.bank, ada, 100));
    Outcome again = books.ledger.postAndWait(Chain.of(tooMuch)).getFirst();

    assertThat(again.code()).isEqualTo(ResultCode.ID_ALREADY_FAILED);
    assertThat(again.settled()).isEqualTo(ResultCode.EXCEEDS_CREDITS);
    assertThat(again.applied()).isFalse();
    Transfer refusal = books.ledger.lookup(List.of(tooMuch.id())).getFirst();
    assertThat(refusal.code()).isEqualTo(ResultCode.EXCEEDS_CREDITS);
    assertThat(refusal.shortByMinor()).isEqualTo(1);
  }

  @Test
  void answers_the_same_command_with_the_time_of_the_first() {
    AccountId ada = books.walletHolding(10);
    Command.Post payment = books.post(ada, books.bank, 4);

    Outcome first = books.ledger.postAndWait(Chain.of(payment)).getFirst();
    Outcome second = books.ledger.postAndWait(Chain.of(payment)).getFirst();

    assertThat(second.code()).isEqualTo(ResultCode.EXISTS);
    assertThat(second.at()).isEqualTo(first.at());
    assertThat(second.transfer()).isEqualTo(first.transfer());
    assertThat(books.account(ada).available()).isEqualTo(6);
  }

  @Test
  void opens_an_account_once_and_refuses_to_open_another_one_in_its_place() {
    AccountId ada = books.walletHolding(10);
    NewAccount same =
        new NewAccount(ada, CurrencyCode.CNY, 1, Set.of(AccountFlag.DEBITS_WITHIN_CREDITS));
    NewAccount other = new NewAccount(ada, CurrencyCode.EUR, 1, same.flags());

    books.ledger.open(List.of(same));

    assertThat(books.account(ada).available()).isEqualTo(10);
    assertThatThrownBy(() -> books.ledger.open(List.of(other)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void releases_an_expired_hold_before_it_declines() {
    DatabaseClock clock = new DatabaseClock(books.database);
    AccountId ada = books.walletHolding(100);
    AccountId lin = books.walletHolding(0);
    Command.Hold hold =
        new Command.Hold(TransferId.next(), ada, lin, cny(100), 1, 0, Duration.ofSeconds(60));
    assertThat(books.post(hold)).isEqualTo(ResultCode.CREATED);
    assertThat(books.post(books.post(ada, lin, 1))).isEqualTo(ResultCode.EXCEEDS_CREDITS);

    clock.tick(Duration.ofSeconds(61));

    assertThat(books.account(ada).available()).isEqualTo(100);
    assertThat(books.account(lin).creditsPending()).isZero();
    assertThat(books.post(books.post(ada, lin, 1))).isEqualTo(ResultCode.CREATED);
    assertThat(books.post(new Command.PostHold(TransferId.next(), hold.id(), null, 1, 0)))
        .isEqualTo(ResultCode.HOLD_EXPIRED);
  }

  @Test
  void settles_what_waits_before_it_stops() {
    AccountId ada = books.walletHolding(1_000);
    List<CompletionStage<List<Outcome>>> answers = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      answers.add(books.send(books.post(ada, books.bank, 1)));
    }

    books.ledger.close();

    assertThat(answers)
        .allSatisfy(a ->
            assertThat(a.toCompletableFuture().join().getFirst().code())
                .isEqualTo(ResultCode.CREATED));
    assertThatThrownBy(() -> books.post(books.post(ada, books.bank, 1)))
        .isInstanceOf(LedgerBusy.class);
  }

  @Test
  void picks_the_stripe_of_its_node() {
    Stripes stripes = Stripes.from(new AccountId(100), 4);

    assertThat(books.ledger.own(stripes)).isEqualTo(new AccountId(100));
    assertThat(stripes.of(5)).isEqualTo(new AccountId(101));
  }
}
