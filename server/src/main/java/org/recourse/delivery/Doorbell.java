package org.recourse.delivery;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Wakes the courier of this node; rings that come while it is awake count as one. */
@Component
class Doorbell {
  private final Semaphore rung = new Semaphore(0);

  void ring() {
    if (rung.availablePermits() == 0) {
      rung.release();
    }
  }

  /** Returns at a ring, or after the time at the latest. */
  void await(Duration atMost) {
    try {
      if (rung.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
        rung.drainPermits();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
