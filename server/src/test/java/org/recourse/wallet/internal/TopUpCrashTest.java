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
import org.recourse.rails.DebitOrder;
import org.recourse.support.MutableClock;
import org.recourse.support.TestBank;
import org.recourse.support.TestDatabase;
import org.recourse.wallet.Payment;
import org.recourse.wallet.PaymentState;
import org.recourse.wallet.RequestPayment;
import org.recourse.wallet.Wallet;

/** Top-ups whose node died before, between or after bank and ledger. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TopUpCrashTest {
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
  void a_node_that_died_before_asking_leaves_a_payment_that_fails_in_the_end() {
    Intent intent = record(5_000);

    clock.tick(Duration.ofMinutes(2));
    node.chase.run();

    assertThat(state(intent.payment())).isEqualTo(PaymentState.FAILED);
    assertThat(node.holds(wallet)).isZero();
  }

  @Test
  void a_node_that_died_after_the_bank_paid_or_the_ledger_posted_loses_nothing() {
    Intent asked = record(5_000);
    order(asked);
    Intent posted = record(300);
    order(posted);
    // Posted by the dead node, which could no longer write down that it had.
    node.transaction.executeWithoutResult(status -> {
      node.progress.apply(posted.payment(), 0, node.progress.ask(posted.payment()));
      status.setRollbackOnly();
    });
    assertThat(node.holds(wallet)).isEqualTo(300);

    clock.tick(Duration.ofMinutes(1));
    node.chase.run();
    node.chase.run();

    assertThat(state(asked.payment())).isEqualTo(PaymentState.SUCCEEDED);
    assertThat(state(posted.payment())).isEqualTo(PaymentState.SUCCEEDED);
    assertThat(node.holds(wallet)).isEqualTo(5_300);
  }

  @Test
  void two_nodes_look_after_each_payment_once_at_a_time() throws Exception {
    for (int i = 0; i < 40; i++) {
      order(record(10));
    }
    clock.tick(Duration.ofMinutes(1));

    try (WalletNode other = new WalletNode(database, node.people, bank, clock, true)) {
      Thread second = Thread.ofVirtual().start(other.chase::run);
      node.chase.run();
      second.join();
      other.chase.run();
    }

    assertThat(node.holds(wallet)).isEqualTo(400);
  }

  private Intent record(long minor) {
    RequestPayment.TopUp request = node.topUpRequest(wallet, minor, TestBank.GOOD);
    Intent intent =
        node.topUpPlans
            .plan(
                wallet.person(),
                request,
                Hashes.of(wallet.person(), WalletNode.key()),
                Hashes.of(request))
            .intent();
    node.recording.begin(intent, clock.instant().plusSeconds(30), List.of());
    return intent;
  }

  private void order(Intent intent) {
    Payment payment = intent.payment();
    bank.debit(new DebitOrder(payment.id().toString(), TestBank.GOOD, payment.amount()));
  }

  private PaymentState state(Payment payment) {
    return node.rows.find(payment.id()).orElseThrow().state();
  }
}
