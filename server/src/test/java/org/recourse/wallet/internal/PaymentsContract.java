package org.recourse.wallet.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.kernel.CurrencyCode.CNY;
import static org.recourse.kernel.CurrencyCode.EUR;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.recourse.kernel.Money;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.recourse.support.MutableClock;
import org.recourse.support.TestBank;
import org.recourse.support.TestDatabase;
import org.recourse.wallet.Decline;
import org.recourse.wallet.IdempotencyKey;
import org.recourse.wallet.LimitKind;
import org.recourse.wallet.Payment;
import org.recourse.wallet.PaymentState;
import org.recourse.wallet.Payments.Answer;
import org.recourse.wallet.RequestPayment;
import org.recourse.wallet.Wallet;

/**
 * Transfers, with their rows in the ledger's commit and beside it: nobody can tell the difference.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PaymentsContract {
  private final HikariDataSource database = TestDatabase.fresh();
  private final MutableClock clock = new MutableClock(Instant.parse("2026-11-22T10:00:00Z"));
  private final TestPeople people = new TestPeople();
  private final TestBank bank = new TestBank();
  private final boolean attachRows;
  private final WalletNode node;

  PaymentsContract(boolean attachRows) {
    this.attachRows = attachRows;
    this.node = new WalletNode(database, people, bank, clock, attachRows);
  }

  @AfterAll
  void close() {
    node.close();
    database.close();
  }

  @Test
  void sends_money_from_one_wallet_to_another() {
    Wallet ada = node.aWallet(new Money(10_000, EUR));
    Wallet lin = node.aWallet(new Money(500, EUR));

    Payment payment = node.send(ada, lin, 2_550, WalletNode.key()).payment();

    assertThat(payment.state()).isEqualTo(PaymentState.SUCCEEDED);
    assertThat(payment.payer().balanceAfterMinor()).isEqualTo(7_450);
    assertThat(payment.payee().balanceAfterMinor()).isEqualTo(3_050);
    assertThat(node.holds(ada)).isEqualTo(7_450);
    assertThat(node.holds(lin)).isEqualTo(3_050);
    assertThat(node.desk.get(ada.person(), payment.id())).isEqualTo(payment);
    assertThat(node.desk.get(lin.person(), payment.id())).isEqualTo(payment);
  }

  @Test
  void records_a_decline_for_want_of_money_and_repeats_it() {
    Wallet ada = node.aWallet(new Money(1_000, EUR));
    Wallet lin = node.aWallet(new Money(0, EUR));
    IdempotencyKey key = WalletNode.key();

    Answer declined = node.send(ada, lin, 1_200, key);
    node.topUp(ada, 5_000, TestBank.GOOD);
    Answer again = node.send(ada, lin, 1_200, key);

    assertThat(declined.payment().decline()).isEqualTo(new Decline.InsufficientFunds(200));
    assertThat(again).isEqualTo(new Answer(declined.payment(), true));
    assertThat(node.holds(ada)).isEqualTo(6_000);
    assertThatThrownBy(() -> node.desk.get(lin.person(), declined.payment().id()))
        .satisfies(code(ProblemCode.NOT_FOUND));
  }

  @Test
  void declines_above_the_limit_and_for_a_payee_without_a_wallet_in_this_order() {
    Wallet ada = node.aWallet(new Money(50_000, EUR));
    Wallet lin = node.aWallet(new Money(0, EUR));
    Wallet chen = node.aWallet(new Money(0, CNY));

    assertThat(node.send(ada, lin, 5_000_001, WalletNode.key()).payment().decline())
        .isEqualTo(new Decline.LimitExceeded(LimitKind.PER_TRANSACTION, 5_000_000));
    assertThat(node.send(ada, chen, 5_000_001, WalletNode.key()).payment().decline())
        .isEqualTo(new Decline.PayeeUnavailable());
    assertThat(node.holds(ada)).isEqualTo(50_000);
  }

  @Test
  void declines_what_goes_out_of_and_into_a_closed_wallet_whatever_memory_says() {
    Wallet ada = node.aWallet(new Money(5_000, EUR));
    Wallet lin = node.aWallet(new Money(5_000, EUR));
    node.send(ada, lin, 1, WalletNode.key());
    try (WalletNode other = new WalletNode(database, people, bank, clock, attachRows)) {
      other.transaction.executeWithoutResult(status -> other.wallets.close(lin.id()));
    }

    assertThat(node.send(ada, lin, 10, WalletNode.key()).payment().decline())
        .isEqualTo(new Decline.PayeeUnavailable());
    assertThat(node.send(lin, ada, 10, WalletNode.key()).payment().decline())
        .isEqualTo(new Decline.WalletClosed());
  }

  @Test
  void a_key_used_for_something_else_is_refused_and_another_persons_is_not_known() {
    Wallet ada = node.aWallet(new Money(5_000, EUR));
    Wallet lin = node.aWallet(new Money(5_000, EUR));
    IdempotencyKey key = WalletNode.key();
    Payment first = node.send(ada, lin, 100, key).payment();

    assertThatThrownBy(() -> node.send(ada, lin, 101, key))
        .satisfies(code(ProblemCode.IDEMPOTENCY_KEY_REUSED));
    Answer other = node.send(lin, ada, 100, key);

    assertThat(other.replayed()).isFalse();
    assertThat(other.payment().id()).isNotEqualTo(first.id());
    assertThat(node.send(ada, lin, 100, key)).isEqualTo(new Answer(first, true));
  }

  @Test
  void a_refused_request_leaves_the_key_free() {
    Wallet ada = node.aWallet(new Money(5_000, EUR));
    Wallet lin = node.aWallet(new Money(0, EUR));
    IdempotencyKey key = WalletNode.key();

    assertThatThrownBy(() -> node.send(ada, ada, 100, key)).satisfies(code(ProblemCode.OWN_WALLET));
    assertThatThrownBy(() -> node.send(ada, lin, 0, key))
        .satisfies(code(ProblemCode.INVALID_AMOUNT));
    assertThatThrownBy(() -> node.send(ada, lin, Long.MAX_VALUE, key))
        .satisfies(code(ProblemCode.AMOUNT_TOO_LARGE));
    assertThatThrownBy(() ->
            node.desk.payConfirmed(
                ada.person(),
                key,
                new RequestPayment.Transfer(
                    ada.id(), new Money(1, CNY), people.add().email(), null)))
        .satisfies(code(ProblemCode.CURRENCY_MISMATCH));

    assertThat(node.send(ada, lin, 100, key).payment().state()).isEqualTo(PaymentState.SUCCEEDED);
  }

  @Test
  void one_key_from_sixteen_threads_on_two_nodes_pays_once() throws Exception {
    Wallet ada = node.aWallet(new Money(5_000, EUR));
    Wallet lin = node.aWallet(new Money(0, EUR));
    IdempotencyKey key = WalletNode.key();
    List<Answer> answers = new ArrayList<>();

    try (WalletNode other = new WalletNode(database, people, bank, clock, attachRows);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Answer>> calls = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        WalletNode one = i % 2 == 0 ? node : other;
        calls.add(() -> one.send(ada, lin, 700, key));
      }
      for (Future<Answer> answer : threads.invokeAll(calls)) {
        answers.add(answer.get());
      }
    }

    assertThat(answers)
        .extracting(answer -> answer.payment().id())
        .containsOnly(answers.getFirst().payment().id());
    assertThat(answers).filteredOn(answer -> !answer.replayed()).hasSize(1);
    assertThat(node.holds(ada)).isEqualTo(4_300);
    assertThat(node.holds(lin)).isEqualTo(700);
  }

  static java.util.function.Consumer<Throwable> code(ProblemCode code) {
    return e -> assertThat(((Problem) e).code()).isEqualTo(code);
  }
}
