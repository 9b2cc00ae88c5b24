package org.recourse.identity.rates;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Lets through so many requests a second, and after a pause a few seconds' worth at once. One
 * number is all it takes: until when the requests let through so far would have lasted at the even
 * rate.
 */
final class Bucket {
  /** How many seconds' worth may come at once. */
  static final int BURST_SECONDS = 4;

  private static final long SECOND = 1_000_000; // in microseconds, as all that follows

  private final AtomicLong lastsUntil = new AtomicLong();

  /**
   * Takes one request.
   *
   * @return 0 if it may pass, else after how many microseconds to try again
   */
  long take(int perSecond, long now) {
    long step = Math.max(1, SECOND / perSecond);
    while (true) {
      long before = lastsUntil.get();
      long start = Math.max(before, now);
      long ahead = start + step - now;
      if (ahead > BURST_SECONDS * SECOND) {
        return ahead - BURST_SECONDS * SECOND;
      }
      if (lastsUntil.compareAndSet(before, start + step)) {
        return 0;
      }
    }
  }
}
