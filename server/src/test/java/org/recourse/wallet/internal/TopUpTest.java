package org.recourse.wallet.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.kernel.CurrencyCode.EUR;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.recourse.kernel.Money;
import org.recourse.support.MutableClock;
import org.recourse.support.TestBank;
import org.recourse.support.TestDatabase;
import org.recourse.wallet.Decline;
import org.recourse.wallet.IdempotencyKey;
import org.recourse.wallet.LimitKind;
import org.recourse.wallet.Payment;
import org.recourse.wallet.PaymentState;
import org.recourse.wallet.PaymentStep;
import org.recourse.wallet.Payments.Answer;
import org.recourse.wallet.RequestPayment;
import org.recourse.wallet.Wallet;

/** Top-ups with a bank that answers, refuses, waits or says nothing, and a node that dies. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TopUpTest {
  private final HikariDataSource database = TestDatabase.fresh();
  private final MutableClock clock = new MutableClock(Instant.parse("2026-11-22T10:00:00Z"));
  private final TestBank bank = new TestBank();
  private final WalletNode node = new WalletNode(database, new TestPeople(), bank, clock, true);
  private Wallet wallet;

  @BeforeEach
  void open() {
    wallet = node.aWallet(new Money(0, EUR));
  }

  @AfterAll
  void close() {
    node.close();
    database.close();
  }

  @Test
  void brings_money_from_the_bank_into_the_wallet() {
    Payment payment = node.topUp(wallet, 5_000, TestBank.GOOD);

    assertThat(payment.state()).isEqualTo(PaymentState.SUCCEEDED);
    assertThat(payment.payee().balanceAfterMinor()).isEqualTo(5_000);
    assertThat(node.holds(wallet)).isEqualTo(5_000);
    assertThat(steps(payment))
        .containsExactly("requested", "checked", "bank_asked", "bank_answered", "posted");
  }

  @Test
  void fails_with_the_banks_reason_and_moves_nothing() {
    Payment payment = node.topUp(wallet, 5_000, TestBank.SHORT_OF_MONEY);

    assertThat(payment.state()).isEqualTo(PaymentState.FAILED);
    assertThat(payment.failureCode()).isEqualTo("insufficient_funds");
    assertThat(node.holds(wallet)).isZero();
    assertThat(steps(payment)).endsWith("bank_asked", "bank_refused");
  }

  @Test
  void is_declined_above_the_limit_without_asking_the_bank() {
    int orders = bank.orders.get();

    Payment payment = node.topUp(wallet, 5_000_001, TestBank.GOOD);

    assertThat(payment.decline())
        .isEqualTo(new Decline.LimitExceeded(LimitKind.PER_TRANSACTION, 5_000_000));
    assertThat(bank.orders).hasValue(orders);
  }

  @Test
  void is_unknown_when_the_bank_executes_and_says_nothing_then_found_out_and_paid_once() {
    Payment payment = node.topUp(wallet, 5_000, TestBank.SILENT_AFTER_EXECUTING);

    assertThat(payment.state()).isEqualTo(PaymentState.UNKNOWN);
    assertThat(node.wallets.balances(List.of(wallet.id())).get(wallet.id()).pendingIn())
        .isEqualTo(5_000);

    clock.tick(Duration.ofSeconds(3));
    node.chase.run();

    assertThat(state(payment)).isEqualTo(PaymentState.SUCCEEDED);
    assertThat(node.holds(wallet)).isEqualTo(5_000);
    assertThat(steps(payment)).endsWith("bank_silent", "bank_answered", "posted");
  }

  @Test
  void fails_when_the_bank_never_executed_it_but_not_before_its_cut_off() {
    Payment payment = node.topUp(wallet, 5_000, TestBank.SILENT);

    clock.tick(Duration.ofSeconds(40));
    node.chase.run();
    assertThat(state(payment)).isEqualTo(PaymentState.UNKNOWN);

    clock.tick(Duration.ofSeconds(40));
    node.chase.run();
    Payment failed = node.rows.find(payment.id()).orElseThrow();
    assertThat(failed.state()).isEqualTo(PaymentState.FAILED);
    assertThat(failed.failureCode()).isEqualTo("never_executed");
    assertThat(node.holds(wallet)).isZero();
  }

  @Test
  void is_processing_while_the_bank_is_at_it() {
    Payment payment = node.topUp(wallet, 5_000, TestBank.PENDING_FIRST);
    assertThat(payment.state()).isEqualTo(PaymentState.PROCESSING);

    clock.tick(Duration.ofSeconds(2));
    node.chase.run();
    assertThat(state(payment)).isEqualTo(PaymentState.PROCESSING);

    bank.settlePending();
    clock.tick(Duration.ofSeconds(15));
    node.chase.run();
    assertThat(state(payment)).isEqualTo(PaymentState.SUCCEEDED);
    assertThat(node.holds(wallet)).isEqualTo(5_000);
  }

  @Test
  void the_same_key_asks_the_bank_once() {
    RequestPayment.TopUp request = node.topUpRequest(wallet, 5_000, TestBank.GOOD);
    IdempotencyKey key = WalletNode.key();
    int orders = bank.orders.get();

    Answer first = node.desk.payConfirmed(wallet.person(), key, request);
    Answer second = node.desk.payConfirmed(wallet.person(), key, request);

    assertThat(second).isEqualTo(new Answer(first.payment(), true));
    assertThat(bank.orders).hasValue(orders + 1);
    assertThat(node.holds(wallet)).isEqualTo(5_000);
  }

  private PaymentState state(Payment payment) {
    return node.rows.find(payment.id()).orElseThrow().state();
  }

  private List<String> steps(Payment payment) {
    Payment now = node.rows.find(payment.id()).orElseThrow();
    return node.desk.timeline(wallet.person(), now).stream().map(PaymentStep::step).toList();
  }
}
