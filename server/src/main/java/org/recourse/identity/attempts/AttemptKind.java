package org.recourse.identity.attempts;

import java.time.Duration;
import java.util.Locale;

/**
 * What is limited, and how: within a window, the first attempts are free; each one after them has
 * to wait twice as long as the one before. Waits end, so nobody can lock somebody else out for
 * good: the longest wait of what strangers can run up for a handle is the shortest of all.
 */
public enum AttemptKind {
  /** Sign-ins for one handle from one address. */
  SIGN_IN(5, Duration.ofHours(1), Duration.ofSeconds(5), Duration.ofMinutes(15)),
  /** Sign-ins for one handle from anywhere. */
  SIGN_IN_HANDLE(50, Duration.ofHours(1), Duration.ofSeconds(1), Duration.ofSeconds(30)),
  SIGN_IN_ADDRESS(100, Duration.ofHours(1), Duration.ofSeconds(2), Duration.ofMinutes(5)),
  SIGN_UP_HANDLE(5, Duration.ofHours(1), Duration.ofSeconds(30), Duration.ofMinutes(15)),
  SIGN_UP_ADDRESS(60, Duration.ofHours(1), Duration.ofSeconds(5), Duration.ofMinutes(5)),
  RESET_HANDLE(5, Duration.ofHours(1), Duration.ofSeconds(30), Duration.ofMinutes(15)),
  RESET_ADDRESS(60, Duration.ofHours(1), Duration.ofSeconds(5), Duration.ofMinutes(5)),
  /** Codes typed from one address, over all sign-ups and resets. */
  CODE_ADDRESS(200, Duration.ofHours(1), Duration.ofSeconds(2), Duration.ofMinutes(5)),
  /** Current passwords typed by a signed-in person. */
  CURRENT_PASSWORD(5, Duration.ofHours(1), Duration.ofSeconds(5), Duration.ofMinutes(15)),
  /** Second factors typed by a signed-in person, with the password where it is asked for. */
  FACTOR(5, Duration.ofHours(1), Duration.ofSeconds(30), Duration.ofMinutes(15)),
  /** Second steps of sign-ins of one person, whose password was right. */
  SECOND_STEP(5, Duration.ofHours(1), Duration.ofSeconds(30), Duration.ofMinutes(15)),
  /** Codes sent for second steps of one person. */
  SECOND_STEP_CODE(5, Duration.ofHours(1), Duration.ofSeconds(30), Duration.ofMinutes(15)),
  /** Sign-ins by passkey from one address. */
  PASSKEY_ADDRESS(100, Duration.ofHours(1), Duration.ofSeconds(2), Duration.ofMinutes(5)),
  /** Codes a frozen person has sent to their own handles. */
  UNFREEZE_CODE(5, Duration.ofHours(1), Duration.ofSeconds(30), Duration.ofMinutes(15)),
  /** Customers a member of staff asks to look at. */
  CUSTOMER_LOOK(30, Duration.ofHours(1), Duration.ofSeconds(60), Duration.ofMinutes(15)),
  /** Codes a signed-in person has sent to confirm something. */
  STEP_UP_CODE(10, Duration.ofHours(1), Duration.ofSeconds(30), Duration.ofMinutes(15)),
  /** Codes sent to a handle so that a signed-out person can freeze. */
  FREEZE_CODE(5, Duration.ofHours(1), Duration.ofSeconds(30), Duration.ofMinutes(15)),
  PASSWORD_CHECK_ADDRESS(300, Duration.ofMinutes(10), Duration.ofSeconds(1), Duration.ofMinutes(1));

  private final int free;
  private final Duration window;
  private final Duration firstWait;
  private final Duration waitMax;

  AttemptKind(int free, Duration window, Duration firstWait, Duration waitMax) {
    this.free = free;
    this.window = window;
    this.firstWait = firstWait;
    this.waitMax = waitMax;
  }

  int free() {
    return free;
  }

  Duration window() {
    return window;
  }

  Duration firstWait() {
    return firstWait;
  }

  Duration waitMax() {
    return waitMax;
  }

  /** Whether its subject is the id of the person whose secret is tried. */
  boolean isOfPerson() {
    return this == CURRENT_PASSWORD || this == FACTOR || this == SECOND_STEP;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
