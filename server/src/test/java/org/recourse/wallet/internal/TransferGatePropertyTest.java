package org.recourse.wallet.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recourse.identity.AccessId;
import org.recourse.identity.AccessKind;
import org.recourse.identity.Act;
import org.recourse.identity.Caller;
import org.recourse.kernel.CurrencyCode;
import org.recourse.kernel.Money;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.recourse.support.MutableClock;
import org.recourse.support.TestBank;
import org.recourse.support.TestDatabase;
import org.recourse.wallet.IdempotencyKey;
import org.recourse.wallet.Payment;
import org.recourse.wallet.PaymentState;
import org.recourse.wallet.Wallet;

/**
 * Pays by chance, confirms by chance and sends the same again by chance, on two nodes. What a model
 * says must be confirmed succeeds only if exactly it was, and whatever need not be succeeds.
 */
class TransferGatePropertyTest {
  private static final int STEPS = 400;
  private static final long OVER = 300_00; // as the program comes

  private record Wish(Caller caller, IdempotencyKey key, Wallet to, long minor) {}

  @Test
  void nothing_that_must_be_confirmed_is_paid_without() {
    long seed = Long.getLong("recourse.seed", System.nanoTime());
    System.out.println("seed " + seed);
    MutableClock clock = new MutableClock(Instant.parse("2026-11-22T09:00:00Z"));
    TestPeople people = new TestPeople();
    TestBank bank = new TestBank();
    try (HikariDataSource database = TestDatabase.fresh();
        HikariDataSource other = TestDatabase.secondNode(database);
        WalletNode one = new WalletNode(database, people, bank, clock, true);
        WalletNode two = new WalletNode(other, people, bank, clock, false)) {
      play(new Random(seed), one, two);
    }
  }

  private static void play(Random chance, WalletNode one, WalletNode two) {
    Wallet payer = one.aWallet(new Money(100_000, CurrencyCode.EUR));
    for (int i = 0; i < 100; i++) {
      one.topUp(payer, 100_000, TestBank.GOOD);
    }
    List<Wallet> payees =
        Stream.generate(() -> one.open(one.people.add(), CurrencyCode.EUR)).limit(4).toList();
    Caller session = caller(payer, AccessKind.SESSION);
    Caller token = caller(payer, AccessKind.TOKEN);
    List<Wish> wishes = new ArrayList<>();
    Set<Wish> confirmed = new HashSet<>();
    Set<Wallet> known = new HashSet<>();
    Set<IdempotencyKey> paid = new HashSet<>();
    long left = one.holds(payer);
    for (int step = 0; step < STEPS; step++) {
      WalletNode node = chance.nextBoolean() ? one : two;
      Wish wish = wish(chance, wishes, session, token, payees);
      if (must(wish, known) && !paid.contains(wish.key()) && chance.nextInt(3) == 0) {
        confirm(one, two, payer, wish, confirmed);
      }
      boolean must = must(wish, known) && !paid.contains(wish.key()) && !confirmed.contains(wish);

      boolean passed = pays(node, payer, wish);

      assertThat(passed).as("step %d: %s", step, wish).isEqualTo(!must);
      if (passed && paid.add(wish.key())) {
        left -= wish.minor();
        if (must(wish, known)) {
          known.add(wish.to());
        }
      }
    }
    assertThat(one.holds(payer)).isEqualTo(left);
    assertThat(known).isNotEmpty();
  }

  private static boolean must(Wish wish, Set<Wallet> known) {
    return wish.minor() > OVER
        || (wish.caller().kind() == AccessKind.SESSION && !known.contains(wish.to()));
  }

  private static Wish wish(
      Random chance, List<Wish> wishes, Caller session, Caller token, List<Wallet> payees) {
    if (!wishes.isEmpty() && chance.nextBoolean()) {
      return wishes.get(chance.nextInt(wishes.size()));
    }
    Wish fresh =
        new Wish(
            chance.nextInt(3) == 0 ? token : session,
            WalletNode.key(),
            payees.get(chance.nextInt(payees.size())),
            chance.nextInt(4) == 0 ? OVER + 1 + chance.nextInt(100) : 1 + chance.nextInt(100));
    wishes.add(fresh);
    return fresh;
  }

  /** Confirms exactly this, which the gate names by its act. */
  private static void confirm(
      WalletNode one, WalletNode two, Wallet payer, Wish wish, Set<Wish> confirmed) {
    if (confirmed.contains(wish)) {
      return;
    }
    one.stepUps.asked.clear();
    assertThat(pays(one, payer, wish)).isFalse();
    for (Act act : one.stepUps.asked.values()) {
      one.stepUps.confirm(wish.caller(), act.fingerprint());
      two.stepUps.confirm(wish.caller(), act.fingerprint());
      confirmed.add(wish);
    }
  }

  private static boolean pays(WalletNode node, Wallet payer, Wish wish) {
    try {
      Payment payment =
          node.desk
              .pay(wish.caller(), wish.key(), node.transferRequest(payer, wish.to(), wish.minor()))
              .payment();
      assertThat(payment.state()).isEqualTo(PaymentState.SUCCEEDED);
      return true;
    } catch (Problem problem) {
      assertThat(problem.code()).isEqualTo(ProblemCode.STEP_UP_REQUIRED);
      return false;
    }
  }

  private static Caller caller(Wallet payer, AccessKind kind) {
    return new Caller(
        payer.person(),
        Set.of(),
        Set.of(),
        new AccessId(UUID.randomUUID()),
        kind,
        false,
        Instant.EPOCH);
  }
}
