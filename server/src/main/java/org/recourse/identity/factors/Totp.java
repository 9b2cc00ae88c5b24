package org.recourse.identity.factors;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * Time-based codes as authenticator apps make them: RFC 6238 with SHA-1, six digits and steps of 30
 * seconds, which are all that many apps know.
 */
final class Totp {
  static final long STEP_SECONDS = 30;

  /** Clocks of phones may be a step off. */
  private static final int STEPS_OFF_MAX = 1;

  private static final TimeBasedOneTimePasswordGenerator GENERATOR =
      new TimeBasedOneTimePasswordGenerator();

  private Totp() {}

  /**
   * The step a code belongs to, if it is a code of about now and none up to that step was used.
   *
   * @param lastStep the step of the last code used; 0 for none
   */
  static OptionalLong match(Key secret, String code, Instant now, long lastStep) {
    long current = now.getEpochSecond() / STEP_SECONDS;
    OptionalLong found = OptionalLong.empty();
    for (long step = current - STEPS_OFF_MAX; step <= current + STEPS_OFF_MAX; step++) {
      boolean same =
          MessageDigest.isEqual(
              code(secret, step).getBytes(StandardCharsets.US_ASCII),
              code.getBytes(StandardCharsets.UTF_8));
      if (same && step > lastStep && found.isEmpty()) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  static String code(Key secret, long step) {
    try {
      return GENERATOR.generateOneTimePasswordString(
          secret, Instant.ofEpochSecond(step * STEP_SECONDS));
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }
}
