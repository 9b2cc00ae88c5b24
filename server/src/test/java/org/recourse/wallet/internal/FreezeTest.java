package org.recourse.wallet.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.recourse.kernel.CurrencyCode;
import org.recourse.kernel.Money;
import org.recourse.support.TestBank;
import org.recourse.support.TestDatabase;
import org.recourse.wallet.Payment;
import org.recourse.wallet.PaymentState;
import org.recourse.wallet.Wallet;

/** A freeze while two nodes pay as fast as they can. */
class FreezeTest {
  private static final int PAYERS_PER_NODE = 4;
  private static final int PAYMENTS_BEFORE = 200;

  @Test
  void once_the_freeze_is_answered_no_node_moves_money_out_and_money_still_comes_in()
      throws Exception {
    var database = TestDatabase.fresh();
    TestPeople people = new TestPeople();
    TestBank bank = new TestBank();
    try (WalletNode one = new WalletNode(database, people, bank, Clock.systemUTC(), true);
        WalletNode two = new WalletNode(database, people, bank, Clock.systemUTC(), true);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Wallet frozen = one.aWallet(new Money(100_000, CurrencyCode.EUR));
      Wallet other = one.aWallet(new Money(100_000, CurrencyCode.EUR));
      AtomicBoolean over = new AtomicBoolean();
      AtomicInteger paid = new AtomicInteger();
      List<Future<Payment>> last = new ArrayList<>();
      for (WalletNode node : List.of(one, two)) {
        for (int i = 0; i < PAYERS_PER_NODE; i++) {
          last.add(threads.submit(() -> payOn(node, frozen, other, over, paid)));
        }
      }
      while (paid.get() < PAYMENTS_BEFORE) {
        Thread.onSpinWait();
      }

      set(one, frozen, true);
      long left = one.holds(frozen);
      over.set(true);
      for (Future<Payment> payment : last) {
        assertThat(payment.get().state()).isEqualTo(PaymentState.DECLINED);
        assertThat(payment.get().decline().code()).isEqualTo("wallet_frozen");
      }

      assertThat(two.holds(frozen)).isEqualTo(left).isPositive();
      assertThat(pay(two, other, frozen).state()).isEqualTo(PaymentState.SUCCEEDED);
      assertThat(one.topUp(frozen, 5, TestBank.GOOD).state()).isEqualTo(PaymentState.SUCCEEDED);
      assertThat(one.holds(frozen)).isEqualTo(left + 6);

      set(two, frozen, false);
      assertThat(pay(one, frozen, other).state()).isEqualTo(PaymentState.SUCCEEDED);
    }
  }

  /** Pays until it is over, and then once more. */
  private static Payment payOn(
      WalletNode node, Wallet from, Wallet to, AtomicBoolean over, AtomicInteger paid) {
    while (!over.get()) {
      pay(node, from, to);
      paid.incrementAndGet();
    }
    return pay(node, from, to);
  }

  private static Payment pay(WalletNode node, Wallet from, Wallet to) {
    return node.send(from, to, 1, WalletNode.key()).payment();
  }

  private static void set(WalletNode node, Wallet wallet, boolean stopped) {
    FrozenWallets stop = new FrozenWallets(new WalletRows(node.jdbc), node.ledger);
    node.transaction.executeWithoutResult(status -> stop.set(wallet.person(), stopped));
  }
}
