package org.recourse.journal;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread that does a step over and over until stopped. A step that fails is tried again after a
 * pause that doubles from 0.1 s to 30 s, so a lost database neither ends the loop nor is hammered.
 */
final class Loop {
  private static final Logger LOG = LoggerFactory.getLogger(Loop.class);
  private static final Duration PAUSE_FIRST = Duration.ofMillis(100);
  private static final Duration PAUSE_MAX = Duration.ofSeconds(30);

  private final Thread thread;

  interface Step {
    void run() throws Exception;
  }

  private Loop(String name, Step step) {
    // Not virtual: interrupting a virtual thread that waits for the database closes its connection.
    thread = Thread.ofPlatform().daemon().name(name).unstarted(() -> run(name, step));
  }

  static Loop start(String name, Step step) {
    Loop loop = new Loop(name, step);
    loop.thread.start();
    return loop;
  }

  private static void run(String name, Step step) {
    Duration pause = PAUSE_FIRST;
    while (!Thread.currentThread().isInterrupted()) {
      try {
        step.run();
        pause = PAUSE_FIRST;
      } catch (InterruptedException e) {
        return;
      } catch (Exception e) {
        if (Thread.currentThread().isInterrupted()) {
          return;
        }
        LOG.warn("{} failed and is tried again in {}", name, pause, e);
        try {
          Thread.sleep(pause); // tidy: gives a lost database time to come back
        } catch (InterruptedException stopped) {
          return;
        }
        pause = pause.multipliedBy(2).compareTo(PAUSE_MAX) < 0 ? pause.multipliedBy(2) : PAUSE_MAX;
      }
    }
  }

  /** Interrupts the step and waits for its end, at most five seconds. */
  void stop() {
    thread.interrupt();
    try {
      thread.join(Duration.ofSeconds(5));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
