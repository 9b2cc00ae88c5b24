package org.recourse.wallet.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.kernel.CurrencyCode.EUR;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.recourse.kernel.Money;
import org.recourse.support.MutableClock;
import org.recourse.support.TestBank;
import org.recourse.support.TestDatabase;
import org.recourse.wallet.PaymentState;
import org.recourse.wallet.RequestPayment;
import org.recourse.wallet.Wallet;

/** Transfers whose node died between intent, post and outcome. */
class TransferCrashTest {
  private final HikariDataSource database = TestDatabase.fresh();
  private final MutableClock clock = new MutableClock(Instant.parse("2026-11-22T10:00:00Z"));
  private final WalletNode node =
      new WalletNode(database, new TestPeople(), new TestBank(), clock, false);

  @AfterEach
  void close() {
    node.close();
    database.close();
  }

  @Test
  void what_a_crash_leaves_between_the_steps_is_finished_by_the_chase() {
    Wallet ada = node.aWallet(new Money(5_000, EUR));
    Wallet lin = node.aWallet(new Money(0, EUR));
    Intent onlyRecorded = record(ada, lin, 300);
    Intent alsoPosted = record(ada, lin, 200);
    Intent refused = record(ada, lin, 9_000);
    // Carried out by a node that died before it could write down what became of it.
    node.transfers.post(alsoPosted.payment(), null);
    node.transfers.post(refused.payment(), null);

    assertThat(node.chase.run()).isZero();
    clock.tick(Duration.ofMinutes(1));
    assertThat(node.chase.run()).isEqualTo(3);
    assertThat(node.chase.run()).isZero();

    assertThat(state(onlyRecorded)).isEqualTo(PaymentState.SUCCEEDED);
    assertThat(state(alsoPosted)).isEqualTo(PaymentState.SUCCEEDED);
    assertThat(state(refused)).isEqualTo(PaymentState.DECLINED);
    assertThat(node.holds(ada)).isEqualTo(4_500);
    assertThat(node.holds(lin)).isEqualTo(500);
  }

  private Intent record(Wallet from, Wallet to, long minor) {
    RequestPayment.Transfer request = node.transferRequest(from, to, minor);
    Intent intent =
        node.transferPlans
            .plan(
                from.person(),
                request,
                Hashes.of(from.person(), WalletNode.key()),
                Hashes.of(request))
            .intent();
    node.recording.begin(intent, clock.instant().plusSeconds(15), List.of());
    return intent;
  }

  private PaymentState state(Intent intent) {
    return node.rows.find(intent.payment().id()).orElseThrow().state();
  }
}
