package org.recourse.ledger.internal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** How long a batch waits for a database that is away, unless the ledger gives up stopping. */
final class Patience {
  private static final long FIRST_MILLIS = 5;
  private static final long LONGEST_MILLIS = 1_000;

  /** About the time of a failover; then a definite failure must not turn into a hanging caller. */
  private static final long TOTAL_MILLIS = 15_000;

  private final CountDownLatch ended;
  private long next = FIRST_MILLIS;
  private long total;

  Patience(CountDownLatch ended) {
    this.ended = ended;
  }

  void renew() {
    next = FIRST_MILLIS;
    total = 0;
  }

  /**
   * Waits a little longer each time; false when it is over.
   *
   * @param unlimited when a commit may have happened: only the books can tell, so they are asked
   *     until they answer
   */
  boolean pause(boolean unlimited) {
    if (!unlimited && total >= TOTAL_MILLIS) {
      return false;
    }
    try {
      if (ended.await(next, TimeUnit.MILLISECONDS)) {
        return false;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
    total += next;
    next = Math.min(2 * next, LONGEST_MILLIS);
    return true;
  }
}
