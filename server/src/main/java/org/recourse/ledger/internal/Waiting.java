package org.recourse.ledger.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The bounded queue before the lane. Many threads add; one takes at a time. */
final class Waiting {
  private final BlockingQueue<Pending> queue;
  private final int batchCommandsMax;
  private volatile @Nullable Pending first;

  Waiting(int chainsMax, int batchCommandsMax) {
    this.queue = new ArrayBlockingQueue<>(chainsMax);
    this.batchCommandsMax = batchCommandsMax;
  }

  /** False when it is full. */
  boolean add(Pending pending) {
    return queue.offer(pending);
  }

  /**
   * All that waits, up to one batch, in its order; a chain that no longer fits opens the next
   * batch. Waits a while for the first only: under load, what arrives during one commit is the next
   * batch.
   */
  List<Pending> take(long millisMax) throws InterruptedException {
    Pending next = first == null ? queue.poll(millisMax, TimeUnit.MILLISECONDS) : first;
    first = null;
    List<Pending> batch = new ArrayList<>();
    int commands = 0;
    while (next != null) {
      commands += next.size();
      if (commands > batchCommandsMax) {
        first = next;
        return batch;
      }
      batch.add(next);
      next = queue.poll();
    }
    return batch;
  }

  /** False when it was taken already. */
  boolean remove(Pending pending) {
    return queue.remove(pending);
  }

  int size() {
    return queue.size();
  }

  boolean isEmpty() {
    return first == null && queue.isEmpty();
  }

  /** Everything left, when the lane gives up. */
  List<Pending> drain() {
    List<Pending> left = new ArrayList<>();
    if (first != null) {
      left.add(first);
      first = null;
    }
    queue.drainTo(left);
    return left;
  }
}
