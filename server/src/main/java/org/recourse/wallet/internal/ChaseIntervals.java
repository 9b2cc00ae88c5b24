package org.recourse.wallet.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** When to look after an open payment again: soon at first, then ever more seldom. */
final class ChaseIntervals {
  private static final List<Duration> INTERVALS =
      List.of(
          Duration.ofSeconds(2),
          Duration.ofSeconds(5),
          Duration.ofSeconds(15),
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1));

  private ChaseIntervals() {}

  /**
   * The next time.
   *
   * @param attempts how often it has been looked after
   */
  static Instant next(Instant now, int attempts) {
    return now.plus(INTERVALS.get(Math.min(attempts, INTERVALS.size() - 1)));
  }
}
