package org.recourse.ledger.internal;

import java.util.List;

/**
 * Group commit: a thread takes what waits, settles it in one transaction, and takes what arrived
 * meanwhile. So one write to the disk serves a whole batch, and a busier ledger has bigger batches.
 * A node's few lanes share one queue by turns.
 */
final class Lane implements Runnable {
  private static final long IDLE_MILLIS = 200;
  private static final long SWEEP_NANOS = 1_000_000_000L;

  private final Waiting waiting;
  private final Turn turn;
  private final Settling settling;
  private volatile boolean stopping;
  private long sweptAt = System.nanoTime();

  Lane(Waiting waiting, Turn turn, Settling settling) {
    this.waiting = waiting;
    this.turn = turn;
    this.settling = settling;
  }

  @Override
  public void run() {
    try {
      while (!stopping || !waiting.isEmpty()) {
        List<Pending> batch = turn.take(IDLE_MILLIS);
        try {
          settling.settle(batch);
        } finally {
          turn.finished(batch);
        }
        if (!stopping && System.nanoTime() - sweptAt > SWEEP_NANOS) {
          settling.sweep();
          sweptAt = System.nanoTime();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      settling.close();
    }
  }

  /** Settles what waits, then ends. */
  void stop() {
    stopping = true;
  }
}
