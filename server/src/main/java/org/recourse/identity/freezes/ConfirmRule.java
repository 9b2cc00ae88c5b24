package org.recourse.identity.freezes;

import java.time.Duration;
import java.time.Instant;
import org.recourse.identity.Caller;

/**
 * How long a signed-out freeze lasts. Whoever knows somebody's password or reads one of their
 * mailboxes can freeze them for a day and no longer, and not every day: to make it last takes a
 * second proof, of another kind.
 */
final class ConfirmRule {
  static final Duration PROVISIONAL = Duration.ofHours(24);
  static final Duration WEEK = Duration.ofDays(7);

  /** Unconfirmed ones within a week. */
  static final int PER_WEEK = 3;

  private ConfirmRule() {}

  static boolean bySecondProof(Freeze freeze, FreezeProof shown) {
    return freeze.isProvisional() && freeze.proof() != shown;
  }

  /**
   * A session confirms it if it shows more than the freeze did: a strong factor, a device known
   * before, or the password where something else was shown.
   */
  static boolean bySession(Freeze freeze, Caller caller) {
    return freeze.isProvisional()
        && (caller.strong()
            || caller.deviceSince().isBefore(freeze.since())
            || freeze.proof() != FreezeProof.PASSWORD);
  }

  static Instant end(Instant begun) {
    return begun.plus(PROVISIONAL);
  }
}
