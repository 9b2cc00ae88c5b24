package org.recourse.wallet.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.recourse.kernel.CurrencyCode;
import org.recourse.kernel.Money;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.recourse.support.TestBank;
import org.recourse.support.TestDatabase;
import org.recourse.wallet.IdempotencyKey;
import org.recourse.wallet.PaymentId;
import org.recourse.wallet.PaymentState;
import org.recourse.wallet.Payments.Answer;
import org.recourse.wallet.Wallet;

/**
 * Random people sending random amounts from many threads on two nodes, one with attached rows and
 * one without, a third of the requests sent again: money is neither made nor lost, nobody owes, and
 * one key is one payment.
 */
class PaymentPropertyTest {
  private static final int PEOPLE = 12;
  private static final int THREADS = 12;
  private static final int PAYMENTS_EACH = 60;
  private static final long HOLDING = 5_000;

  private final long seed = Long.getLong("seed", System.nanoTime());
  private final Map<IdempotencyKey, PaymentId> paid = new ConcurrentHashMap<>();

  @Test
  void money_is_neither_made_nor_lost_and_one_key_is_one_payment() throws Exception {
    System.out.println("seed " + seed);
    TestPeople people = new TestPeople();
    TestBank bank = new TestBank();
    Clock clock = Clock.systemUTC();
    try (HikariDataSource first = TestDatabase.fresh();
        HikariDataSource second = TestDatabase.secondNode(first);
        WalletNode one = new WalletNode(first, people, bank, clock, true);
        WalletNode two = new WalletNode(second, people, bank, clock, false)) {
      List<Wallet> wallets = new ArrayList<>();
      for (int i = 0; i < PEOPLE; i++) {
        CurrencyCode currency = i % 3 == 0 ? CurrencyCode.CNY : CurrencyCode.EUR;
        wallets.add(one.aWallet(new Money(HOLDING, currency)));
      }
      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
          Random random = new Random(seed + i);
          running.add(threads.submit(() -> pay(List.of(one, two), wallets, random)));
        }
        for (Future<?> future : running) {
          future.get();
        }
      }

      assertThat(wallets.stream().mapToLong(one::holds)).allMatch(holds -> holds >= 0);
      assertThat(wallets.stream().mapToLong(one::holds).sum()).isEqualTo(PEOPLE * HOLDING);
      for (Wallet wallet : wallets) {
        assertThat(balanceByPayments(one, wallet)).isEqualTo(one.holds(wallet));
      }
      assertThat(
              one.jdbc
                  .sql("SELECT count(*) FROM wallet.payment WHERE type = 'transfer'")
                  .query(Integer.class)
                  .single())
          .isEqualTo(paid.size());
    }
  }

  private Void pay(List<WalletNode> nodes, List<Wallet> wallets, Random random) {
    for (int i = 0; i < PAYMENTS_EACH; i++) {
      Wallet from = wallets.get(random.nextInt(PEOPLE));
      Wallet to = wallets.get(random.nextInt(PEOPLE));
      long minor = 1 + random.nextLong(HOLDING);
      IdempotencyKey key = WalletNode.key();
      int times = random.nextInt(3) == 0 ? 2 : 1;
      for (int time = 0; time < times; time++) {
        send(nodes.get(random.nextInt(2)), from, to, minor, key);
      }
    }
    return null;
  }

  private void send(WalletNode node, Wallet from, Wallet to, long minor, IdempotencyKey key) {
    try {
      Answer answer = node.send(from, to, minor, key);
      PaymentId before = paid.putIfAbsent(key, answer.payment().id());
      assertThat(before == null || before.equals(answer.payment().id())).isTrue();
    } catch (Problem problem) {
      assertThat(problem.code()).isEqualTo(ProblemCode.OWN_WALLET);
    }
  }

  /** What the payments say a wallet must hold, asked of nobody but them. */
  private static long balanceByPayments(WalletNode node, Wallet wallet) {
    String sum =
        """
        SELECT coalesce(sum(CASE WHEN payee_wallet_id = :wallet THEN amount_minor
          ELSE -amount_minor END), 0)
        FROM wallet.payment
        WHERE state = :state AND :wallet IN (payer_wallet_id, payee_wallet_id)
        """;
    return node.jdbc
        .sql(sum)
        .param("wallet", wallet.id().value())
        .param("state", PaymentState.SUCCEEDED.code())
        .query(Long.class)
        .single();
  }
}
