package org.recourse.wallet.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.kernel.CurrencyCode.EUR;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.recourse.identity.AccessId;
import org.recourse.identity.AccessKind;
import org.recourse.identity.Caller;
import org.recourse.identity.Role;
import org.recourse.identity.Tier;
import org.recourse.kernel.Problem;
import org.recourse.support.MutableClock;
import org.recourse.support.TestBank;
import org.recourse.support.TestDatabase;
import org.recourse.wallet.Decline;
import org.recourse.wallet.IdempotencyKey;
import org.recourse.wallet.LimitKind;
import org.recourse.wallet.Payment;
import org.recourse.wallet.PaymentState;
import org.recourse.wallet.RequestPayment;
import org.recourse.wallet.Wallet;

/**
 * Limits as the program comes with them: in euro, basic 1,000 at once, 2,000 a day, 10,000 a month.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LimitTest {
  private static final long ONCE = 1_000_00;
  private static final long BALANCE = 10_000_00;
  private static final Instant EVENING = Instant.parse("2026-11-29T20:00:00Z");

  private final HikariDataSource database = TestDatabase.fresh();
  private final MutableClock clock = new MutableClock(EVENING);
  private final TestPeople people = new TestPeople();
  private final TestBank bank = new TestBank();
  private WalletNode node;

  @BeforeAll
  void start() {
    node = new WalletNode(database, people, bank, clock, true);
  }

  @AfterAll
  void close() {
    node.close();
    database.close();
  }

  @Test
  void lets_no_more_leave_on_a_day_than_the_limit_and_says_what_is_left() {
    Wallet ada = aBasicWallet(3 * ONCE);
    Wallet lin = aWallet(Tier.FULL);

    assertThat(send(ada, lin, ONCE + 1).decline())
        .isEqualTo(new Decline.LimitExceeded(LimitKind.PER_TRANSACTION, ONCE));
    assertThat(send(ada, lin, ONCE).state()).isEqualTo(PaymentState.SUCCEEDED);
    assertThat(send(ada, lin, ONCE - 300).state()).isEqualTo(PaymentState.SUCCEEDED);
    assertThat(send(ada, lin, 301).decline())
        .isEqualTo(new Decline.LimitExceeded(LimitKind.DAY, 300));
    assertThat(send(ada, lin, 300).state()).isEqualTo(PaymentState.SUCCEEDED);
    assertThat(send(ada, lin, 1).decline()).isEqualTo(new Decline.LimitExceeded(LimitKind.DAY, 0));
    assertThat(node.holds(ada)).isEqualTo(ONCE);
  }

  @Test
  void begins_a_day_at_midnight_and_a_month_on_its_first() {
    MutableClock later = new MutableClock(Instant.parse("2026-12-25T23:59:00Z"));
    try (WalletNode node = new WalletNode(database, people, bank, later, true)) {
      Wallet ada = aBasicWallet(node, BALANCE);
      Wallet lin = aWallet(node, Tier.FULL);
      for (int day = 25; day < 30; day++) {
        assertThat(send(node, ada, lin, ONCE).state()).isEqualTo(PaymentState.SUCCEEDED);
        assertThat(send(node, ada, lin, ONCE).state()).isEqualTo(PaymentState.SUCCEEDED);
        later.tick(Duration.ofDays(1));
      }
      node.topUp(ada, ONCE, TestBank.GOOD);

      assertThat(send(node, ada, lin, 1).decline())
          .isEqualTo(new Decline.LimitExceeded(LimitKind.MONTH, 0));
      later.tick(Duration.ofDays(1));
      assertThat(send(node, ada, lin, 1).decline())
          .isEqualTo(new Decline.LimitExceeded(LimitKind.MONTH, 0));
      later.tick(Duration.ofMinutes(2));
      assertThat(send(node, ada, lin, ONCE).state()).isEqualTo(PaymentState.SUCCEEDED);
      assertThat(LimitKind.MONTH.renewsAt(Instant.parse("2026-12-31T23:59:59Z")))
          .contains(Instant.parse("2027-01-01T00:00:00Z"));
    }
  }

  @Test
  void lets_less_leave_while_a_device_is_new() {
    Wallet ada = aBasicWallet(ONCE);
    Wallet lin = aWallet(Tier.FULL);

    Payment declined = from(ada, lin, 300_01, clock.instant().minus(Duration.ofHours(23)));
    Payment paid = from(ada, lin, 300_00, clock.instant().minus(Duration.ofHours(23)));
    Payment known = from(ada, lin, 300_01, clock.instant().minus(Duration.ofHours(25)));

    assertThat(declined.decline())
        .isEqualTo(new Decline.LimitExceeded(LimitKind.NEW_DEVICE, 300_00));
    assertThat(paid.state()).isEqualTo(PaymentState.SUCCEEDED);
    assertThat(known.state()).isEqualTo(PaymentState.SUCCEEDED);
  }

  @Test
  void says_of_a_payee_whose_wallet_is_full_no_more_than_that_they_cannot_take_it() {
    Wallet ada = aWallet(Tier.FULL);
    node.topUp(ada, ONCE, TestBank.GOOD);
    Wallet full = aBasicWallet(BALANCE - 10);

    assertThat(send(ada, full, 11).decline()).isEqualTo(new Decline.PayeeUnavailable());
    assertThat(send(ada, full, 10).state()).isEqualTo(PaymentState.SUCCEEDED);
  }

  @Test
  void tops_up_no_more_than_a_wallet_may_hold_with_what_is_on_its_way() {
    Wallet ada = aBasicWallet(BALANCE - ONCE);
    int orders = bank.orders.get();

    assertThat(node.topUp(ada, ONCE - 10, TestBank.SILENT_AFTER_EXECUTING).state())
        .isEqualTo(PaymentState.UNKNOWN);
    assertThat(node.topUp(ada, 11, TestBank.GOOD).decline())
        .isEqualTo(new Decline.LimitExceeded(LimitKind.BALANCE, 10));
    assertThat(node.topUp(ada, 10, TestBank.GOOD).state()).isEqualTo(PaymentState.SUCCEEDED);
    assertThat(bank.orders).hasValue(orders + 2);
  }

  private Payment from(Wallet from, Wallet to, long minor, Instant deviceSince) {
    Caller caller =
        new Caller(
            from.person(),
            Set.of(Role.CUSTOMER),
            Set.of(),
            AccessId.next(),
            AccessKind.SESSION,
            false,
            deviceSince);
    IdempotencyKey key = WalletNode.key();
    RequestPayment.Transfer request = node.transferRequest(from, to, minor);
    assertThatThrownBy(() -> node.desk.pay(caller, key, request)).isInstanceOf(Problem.class);
    node.stepUps.asked.keySet().forEach(asked -> node.stepUps.confirm(caller, asked));
    return node.desk.pay(caller, key, request).payment();
  }

  private Payment send(Wallet from, Wallet to, long minor) {
    return send(node, from, to, minor);
  }

  private static Payment send(WalletNode node, Wallet from, Wallet to, long minor) {
    return node.send(from, to, minor, WalletNode.key()).payment();
  }

  private Wallet aWallet(Tier tier) {
    return aWallet(node, tier);
  }

  private Wallet aWallet(WalletNode node, Tier tier) {
    return node.open(people.add(tier), EUR);
  }

  private Wallet aBasicWallet(long minor) {
    return aBasicWallet(node, minor);
  }

  private Wallet aBasicWallet(WalletNode node, long minor) {
    Wallet wallet = aWallet(node, Tier.BASIC);
    for (long left = minor; left > 0; left -= ONCE) {
      node.topUp(wallet, Math.min(left, ONCE), TestBank.GOOD);
    }
    return wallet;
  }
}
