package org.recourse.wallet.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.kernel.CurrencyCode.EUR;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.identity.Tier;
import org.recourse.support.TestBank;
import org.recourse.support.TestDatabase;
import org.recourse.wallet.Decline;
import org.recourse.wallet.LimitKind;
import org.recourse.wallet.Payment;
import org.recourse.wallet.PaymentState;
import org.recourse.wallet.Wallet;

/** However many pay at once on two nodes that know nothing of each other. */
class LimitPropertyTest {
  private static final long DAY = 2_000_00;
  private static final int PAYERS_PER_NODE = 8;
  private static final int PAYMENTS_PER_PAYER = 20;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void lets_never_more_leave_than_the_limit_and_refuses_nothing_below_it(boolean attachRows)
      throws Exception {
    long seed = Long.getLong("recourse.seed", 1);
    System.out.println("limit property test: -Drecourse.seed=" + seed);
    Clock clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    TestPeople people = new TestPeople();
    TestBank bank = new TestBank();
    try (var database = TestDatabase.fresh();
        WalletNode one = new WalletNode(database, people, bank, clock, attachRows);
        WalletNode two = new WalletNode(database, people, bank, clock, attachRows)) {
      Wallet payer = one.open(people.add(Tier.BASIC), EUR);
      for (int i = 0; i < 4; i++) {
        one.topUp(payer, 1_000_00, TestBank.GOOD);
      }
      Wallet payee = one.open(people.add(Tier.FULL), EUR);

      List<Payment> payments = payOnBoth(List.of(one, two), payer, payee, seed);

      long left =
          payments.stream()
              .filter(payment -> payment.state() == PaymentState.SUCCEEDED)
              .mapToLong(payment -> payment.amount().minor())
              .sum();
      assertThat(left).as("what has left, seed %d", seed).isLessThanOrEqualTo(DAY);
      assertThat(one.holds(payer)).isEqualTo(4_000_00 - left);
      for (Payment payment : payments) {
        if (payment.state() == PaymentState.DECLINED) {
          assertThat(payment.decline())
              .isInstanceOfSatisfying(
                  Decline.LimitExceeded.class,
                  limit -> assertThat(limit.limit()).isEqualTo(LimitKind.DAY));
          assertThat(payment.amount().minor())
              .as("refused, seed %d", seed)
              .isGreaterThan(DAY - left);
        }
      }
    }
  }

  private static List<Payment> payOnBoth(
      List<WalletNode> nodes, Wallet payer, Wallet payee, long seed) throws Exception {
    List<Future<List<Payment>>> all = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < nodes.size() * PAYERS_PER_NODE; i++) {
        WalletNode node = nodes.get(i % nodes.size());
        SplittableRandom random = new SplittableRandom(seed * 1_000 + i);
        all.add(threads.submit(() -> pay(node, payer, payee, random)));
      }
    }
    List<Payment> payments = new ArrayList<>();
    for (Future<List<Payment>> done : all) {
      payments.addAll(done.get());
    }
    return payments;
  }

  private static List<Payment> pay(
      WalletNode node, Wallet payer, Wallet payee, SplittableRandom random) {
    List<Payment> payments = new ArrayList<>();
    for (int i = 0; i < PAYMENTS_PER_PAYER; i++) {
      long minor = random.nextLong(1, 20_01);
      payments.add(node.send(payer, payee, minor, WalletNode.key()).payment());
    }
    return payments;
  }
}
