package org.recourse.platform;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Wakes a worker of this node; rings that come while it is awake count as one. */
public final class Doorbell {
  private final Semaphore rung = new Semaphore(0);

  public void ring() {
    if (rung.availablePermits() == 0) {
      rung.release();
    }
  }

  /** Once what the worker is to find is there for others to see. */
  public void ringAfterCommit() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            ring();
          }
        });
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
