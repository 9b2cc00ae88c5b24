package org.recourse.journal;

import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * This node's turn at giving events their positions. Every node tries, each second and every 50 ms
 * while it has itself written events; a row lock lets one through at a time, so a dead leader is
 * replaced without anybody noticing. Payment transactions never notify anyone: this loop does, for
 * all that became readable at once.
 */
@Component
class Leader extends LoopBean {
  private static final Duration PACE_MIN = Duration.ofMillis(50);
  private static final Duration POLL_EVERY = Duration.ofSeconds(1);

  /** A writer may commit this long after it appended and still be picked up at the fast pace. */
  private static final long BUSY_NANOS = Duration.ofSeconds(1).toNanos();

  private final Copying copying;
  private final Horizon horizon;
  private final Bells bells;
  private final Bell bell = new Bell();
  private volatile long appendedAtNanos = System.nanoTime() - BUSY_NANOS;

  Leader(Copying copying, Horizon horizon, Bells bells) {
    super("journal-leader");
    this.copying = copying;
    this.horizon = horizon;
    this.bells = bells;
  }

  /** Told by whoever appends on this node; cheap enough to be told for every batch. */
  void expectRows() {
    appendedAtNanos = System.nanoTime();
    bell.ring();
  }

  @Override
  void step() throws InterruptedException {
    Copying.Copied copied;
    do {
      copied = copying.copy();
      if (copied.rows() > 0) {
        bells.ring(copied.areas());
      }
    } while (copied.rows() == Copying.ROWS_MAX);
    horizon.look();
    if (System.nanoTime() - appendedAtNanos < BUSY_NANOS) {
      Thread.sleep(PACE_MIN); // tidy: the pace at which events become readable
    } else {
      bell.await(POLL_EVERY);
    }
  }

  @Override
  public void start() {
    copying.adoptForeignNumbers();
    super.start();
  }
}
