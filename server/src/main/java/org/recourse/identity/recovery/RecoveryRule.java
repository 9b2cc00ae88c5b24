package org.recourse.identity.recovery;

import java.time.Duration;
import java.time.Instant;

/**
 * When a lost account is given back. Always days later, so that its owner hears of it on every
 * channel and can call it off; and to who has a strong factor never for a message alone, which
 * would be weaker than what it replaces: a recovery code, or two members of staff who found that it
 * is the owner, have to come with it.
 */
final class RecoveryRule {
  /** Since November 2026. */
  static final Duration WAIT = Duration.ofDays(3);

  /** How long it can then be finished. */
  static final Duration OPEN = Duration.ofDays(7);

  private RecoveryRule() {}

  /**
   * What is known.
   *
   * @param strong whether the person has a strong factor, be it lost
   * @param recoveryCode whether a good recovery code is shown
   * @param reviewed whether two members of staff found that it is the owner
   */
  record Facts(
      Instant readyAt, Instant endsAt, boolean strong, boolean recoveryCode, boolean reviewed) {}

  /** What it comes to. */
  enum Answer {
    ALLOWED,
    TOO_EARLY,
    OVER,
    /** A recovery code, or the word of the staff, is missing. */
    PROOF_MISSING
  }

  static Answer decide(Facts facts, Instant now) {
    if (!now.isBefore(facts.endsAt())) {
      return Answer.OVER;
    }
    if (now.isBefore(facts.readyAt())) {
      return Answer.TOO_EARLY;
    }
    return facts.strong() && !facts.recoveryCode() && !facts.reviewed()
        ? Answer.PROOF_MISSING
        : Answer.ALLOWED;
  }
}
