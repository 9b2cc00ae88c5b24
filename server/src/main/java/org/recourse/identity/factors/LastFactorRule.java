package org.recourse.identity.factors;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * When a factor goes. At once, as long as another strong one stays; the last one a day later, so
 * that its owner hears of it on every channel first and can call it off.
 */
final class LastFactorRule {
  static final Duration WAIT = Duration.ofDays(1);

  private LastFactorRule() {}

  /** Whether the factor is the last that shows who somebody is. */
  static boolean isLast(List<Factor> present, FactorId id) {
    return present.stream()
        .noneMatch(
            other -> !other.id().equals(id) && other.isUsable() && other.removesAt() == null);
  }

  static Instant removesAt(List<Factor> present, FactorId id, Instant now) {
    return isLast(present, id) ? now.plus(WAIT) : now;
  }
}
