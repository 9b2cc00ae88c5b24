package org.recourse.platform;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Does what is due in rounds, on a thread of its own while the application runs. After a round that
 * was not full it rests until its bell is rung, or for a while. A round is never cut short:
 * stopping waits for its end.
 */
public abstract class RoundWorker implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(RoundWorker.class);
  private static final Duration STOP_MAX = Duration.ofSeconds(10);

  private final String name;
  private final Doorbell bell;
  private final Duration rest;
  private final int full;
  private volatile @Nullable Thread thread;

  /**
   * A worker.
   *
   * @param rest how long it waits for its bell, at most
   * @param full so many in one round, and more may be due
   */
  protected RoundWorker(String name, Doorbell bell, Duration rest, int full) {
    this.name = name;
    this.bell = bell;
    this.rest = rest;
    this.full = full;
  }

  /** Does what is due now; returns how many that were. */
  protected abstract int round();

  /** Has it look once the current transaction is there for others to see. */
  public void ringAfterCommit() {
    bell.ringAfterCommit();
  }

  @Override
  public void start() {
    // Known as running before it looks whether it is.
    Thread worker = Thread.ofPlatform().daemon().name(name).unstarted(this::work);
    thread = worker;
    worker.start();
  }

  @Override
  public void stop() {
    Thread running = thread;
    thread = null;
    if (running != null) {
      bell.ring();
      try {
        running.join(STOP_MAX);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  private void work() {
    while (isRunning()) {
      int done = 0;
      try {
        done = round();
      } catch (RuntimeException e) {
        LOG.warn("A round of {} failed; trying again", name, e);
      } catch (StackOverflowError e) {
        // Of one thing that is too deep. A thread that ended unseen would leave all others undone.
        LOG.error("A round of {} went too deep; trying again", name, e);
      }
      if (done < full) {
        bell.await(rest);
      }
    }
  }
}
