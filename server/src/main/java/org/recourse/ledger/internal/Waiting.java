package org.recourse.ledger.internal;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;

/** The bounded queue before the lane. Many threads add; one takes at a time. */
final class Waiting {
  private final BlockingQueue<Pending> queue;
  private final int batchCommandsMax;

  /** Taken and given back: these come before the queue. */
  private final Deque<Pending> front = new ConcurrentLinkedDeque<>();

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
    Pending next = front.poll();
    if (next == null) {
      next = queue.poll(millisMax, TimeUnit.MILLISECONDS);
    }
    List<Pending> batch = new ArrayList<>();
    int commands = 0;
    while (next != null) {
      commands += next.size();
      if (commands > batchCommandsMax) {
        front.addFirst(next);
        return batch;
      }
      batch.add(next);
      next = front.poll();
      if (next == null) {
        next = queue.poll();
      }
    }
    return batch;
  }

  /** These come first at the next taking, in their order. */
  void giveBack(List<Pending> chains) {
    chains.reversed().forEach(front::addFirst);
  }

  /** False when it was taken already. */
  boolean remove(Pending pending) {
    return queue.remove(pending);
  }

  int size() {
    return front.size() + queue.size();
  }

  boolean isEmpty() {
    return front.isEmpty() && queue.isEmpty();
  }

  /** Everything left, when the lane gives up. */
  List<Pending> drain() {
    List<Pending> left = new ArrayList<>(front);
    front.clear();
    queue.drainTo(left);
    return left;
  }
}
