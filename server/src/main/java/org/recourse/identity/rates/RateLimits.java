package org.recourse.identity.rates;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.util.Optional;
import org.recourse.identity.Caller;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;

/**
 * Counts requests in the memory of this node. It keeps one caller from crowding out the others;
 * what must hold on all nodes together, such as tries of a password, is counted in the database.
 */
@Component
public class RateLimits {
  /** Whoever was not seen for longer than so many others begins anew. About 10 MB when full. */
  private static final int REMEMBERED_MAX = 100_000;

  private static final long MICROS = 1_000;
  private static final long SECOND = 1_000_000;

  private final Cache<Object, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(REMEMBERED_MAX).build();
  private final RateSettings settings;
  private final Clock clock;

  RateLimits(RateSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** The problem that turns a caller's request away now; empty when it may pass. */
  public Optional<Problem> take(Caller caller) {
    int perSecond =
        switch (caller.kind()) {
          case SESSION -> settings.session();
          case TOKEN -> settings.token();
        };
    return take(caller.access(), perSecond);
  }

  /** The same for a request nobody is known to make, by the address it comes from. */
  public Optional<Problem> take(String address) {
    return take(address, settings.address());
  }

  private Optional<Problem> take(Object key, int perSecond) {
    long wait = buckets.get(key, unseen -> new Bucket()).take(perSecond, clock.millis() * MICROS);
    return wait == 0 ? Optional.empty() : Optional.of(tooMany(perSecond, wait));
  }

  private static Problem tooMany(int perSecond, long waitMicros) {
    long seconds = waitMicros / SECOND + 1;
    return Problem.of(
            ProblemCode.TOO_MANY_REQUESTS,
            "Expected at most "
                + perSecond
                + " requests a second, but got more. Try again in "
                + seconds
                + " s.")
        .with("retry_after_seconds", seconds);
  }
}
