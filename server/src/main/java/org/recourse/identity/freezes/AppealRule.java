package org.recourse.identity.freezes;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a frozen person may appeal: one appeal at a time, and one a week. */
final class AppealRule {
  static final Duration PAUSE = Duration.ofDays(7);

  private AppealRule() {}

  /** Whether another may be made now. */
  static boolean mayAppeal(@Nullable Appeal last, Instant now) {
    return last == null || (!last.isOpen() && !now.isBefore(from(last)));
  }

  /** When the next one may be made at the earliest. */
  static Instant from(Appeal last) {
    return last.at().plus(PAUSE);
  }
}
