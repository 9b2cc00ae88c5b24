package org.recourse.identity.rates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recourse.identity.AccessId;
import org.recourse.identity.AccessKind;
import org.recourse.identity.Caller;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Problem;
import org.recourse.support.MutableClock;

class RateLimitsTest {
  private final MutableClock clock = new MutableClock(Instant.parse("2026-11-25T12:00:00Z"));
  private final RateLimits limits = new RateLimits(new RateSettings(5, 100, 10), clock);

  @Test
  void lets_a_burst_through_and_then_only_the_even_rate() {
    Caller session = caller(AccessKind.SESSION);

    assertThat(passed(session, 100)).isEqualTo(5 * Bucket.BURST_SECONDS);
    clock.tick(Duration.ofSeconds(1));
    assertThat(passed(session, 100)).isEqualTo(5);
  }

  @Test
  void says_when_to_try_again_and_lets_through_then() {
    Caller session = caller(AccessKind.SESSION);
    passed(session, 100);

    Problem refused = limits.take(session).orElseThrow();

    assertThat(refused.code().status()).isEqualTo(429);
    assertThat(refused.members()).containsEntry("retry_after_seconds", 1L);
    clock.tick(Duration.ofSeconds(1));
    assertThat(limits.take(session)).isEmpty();
  }

  @Test
  void nobody_pays_for_another_and_each_kind_has_its_own_rate() {
    passed(caller(AccessKind.SESSION), 100);
    for (int i = 0; i < 100; i++) {
      limits.take("192.0.2.1");
    }

    assertThat(limits.take("192.0.2.1")).isPresent();
    assertThat(limits.take("192.0.2.2")).isEmpty();
    assertThat(passed(caller(AccessKind.SESSION), 100)).isEqualTo(5 * Bucket.BURST_SECONDS);
    assertThat(passed(caller(AccessKind.TOKEN), 1_000)).isEqualTo(100 * Bucket.BURST_SECONDS);
  }

  @Test
  void never_lets_more_through_than_rate_and_burst_whenever_they_come() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Caller token = caller(AccessKind.TOKEN);
    int passed = 0;
    long millis = 0;

    while (millis < 20_000) {
      passed += passed(token, random.nextInt(40));
      int pause = random.nextInt(200);
      clock.tick(Duration.ofMillis(pause));
      millis += pause;
      assertThat(passed)
          .as("seed %d after %d ms", seed, millis)
          .isLessThanOrEqualTo((int) (millis / 10) + 100 * Bucket.BURST_SECONDS);
    }
  }

  private int passed(Caller caller, int requests) {
    int passed = 0;
    for (int i = 0; i < requests; i++) {
      Optional<Problem> refused = limits.take(caller);
      if (refused.isEmpty()) {
        passed++;
      }
    }
    return passed;
  }

  private Caller caller(AccessKind kind) {
    return new Caller(
        PersonId.next(), Set.of(), Set.of(), AccessId.next(), kind, false, clock.instant());
  }
}
