package org.recourse.identity.passwords;

import java.time.Duration;
import java.time.Instant;

/**
 * How old a password is that may be a thief's: it took the place of a forgotten one, or of another
 * such one.
 *
 * @param changedAt when it was set
 * @param freshSince when the first of those was set that took each other's place within {@link
 *     #FRESH} of the last, or during a freeze
 */
public record PasswordAge(Instant changedAt, Instant freshSince) {
  /** How long a new password, and what was set up after it, may be a thief's. */
  public static final Duration FRESH = Duration.ofDays(7);
}
