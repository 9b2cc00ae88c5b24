package org.recourse.identity.codes;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Handle;
import org.recourse.identity.Language;
import org.recourse.identity.PersonId;

/**
 * A code sent to a handle, and what is left of the right to try it.
 *
 * @param person whom a right code acts for; null at sign-up and where nobody has the handle
 * @param codeHash null when no code will do
 * @param endsAt no new code is sent after this
 */
record Challenge(
    UUID id,
    Purpose purpose,
    Handle handle,
    @Nullable PersonId person,
    Language language,
    @Nullable CodeHash codeHash,
    Instant codeExpiresAt,
    int attemptsLeft,
    int sendsLeft,
    Instant resendAfter,
    Instant endsAt,
    boolean used) {
  static final Duration CODE_LIFETIME = Duration.ofMinutes(10);
  static final Duration RESEND_WAIT = Duration.ofSeconds(30);
  static final Duration LIFETIME = Duration.ofHours(1);
  static final int ATTEMPTS = 5;
  static final int RESENDS = 3;

  /** What a typed code comes to. */
  sealed interface Answer {
    record Right() implements Answer {}

    record Wrong(int attemptsLeft) implements Answer {}

    /** The code was used, tried too often, or is too old. */
    record Over() implements Answer {}
  }

  /** What the wish for another code comes to. */
  sealed interface Resend {
    record Allowed() implements Resend {}

    record TooEarly(Duration pause) implements Resend {}

    record Over() implements Resend {}
  }

  /** With another code, or none, from now on; a send is used up. */
  Challenge renewed(@Nullable PersonId newPerson, @Nullable Code code, Instant now) {
    return new Challenge(
        id,
        purpose,
        handle,
        newPerson,
        language,
        code == null ? null : code.hash(id),
        now.plus(CODE_LIFETIME),
        ATTEMPTS,
        sendsLeft - 1,
        now.plus(RESEND_WAIT),
        endsAt,
        used);
  }

  /** Decides in this order: over, wrong, right. */
  Answer answer(CodeHash typed, Instant now) {
    if (used || attemptsLeft == 0 || !now.isBefore(codeExpiresAt)) {
      return new Answer.Over();
    }
    return codeHash != null && codeHash.matches(typed)
        ? new Answer.Right()
        : new Answer.Wrong(attemptsLeft - 1);
  }

  Resend resend(Instant now) {
    if (used || sendsLeft == 0 || !now.isBefore(endsAt)) {
      return new Resend.Over();
    }
    return now.isBefore(resendAfter)
        ? new Resend.TooEarly(Duration.between(now, resendAfter))
        : new Resend.Allowed();
  }
}
