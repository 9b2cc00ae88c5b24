package org.recourse.contact.chat.live;

import java.time.Duration;

/**
 * How fast one socket may send frames: a bucket that fills by ten a second. Used by one thread at a
 * time.
 */
final class Pace {
  private static final int BURST = 40;
  private static final double PER_SECOND = 10;

  /** Whoever goes on after so many refusals means harm, or is broken. */
  private static final int REFUSED_MAX = 100;

  private double tokens = BURST;
  private long atNanos = System.nanoTime();
  private int refused;

  boolean take() {
    long now = System.nanoTime();
    double seconds = (double) (now - atNanos) / Duration.ofSeconds(1).toNanos();
    atNanos = now;
    tokens = Math.min(BURST, tokens + seconds * PER_SECOND);
    if (tokens < 1) {
      refused++;
      return false;
    }
    tokens--;
    return true;
  }

  boolean isHopeless() {
    return refused > REFUSED_MAX;
  }
}
