package org.recourse.ledger.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.recourse.ledger.Command;
import org.recourse.ledger.TransferId;

/**
 * Whose turn it is among a node's lanes. A lane that has its locks passes the turn on when another
 * batch is waiting: the next one is read and decided while this one is written and committed. With
 * less to do it keeps the turn to the end, because one bigger batch is cheaper than two small ones.
 */
final class Turn {
  private final ReentrantLock lock = new ReentrantLock(true);
  private final Waiting waiting;
  private final int chainsToPassOn;

  /** Holds of batches that are not committed: a later batch must wait for them to end them. */
  private final Map<TransferId, Command.Hold> holds = new ConcurrentHashMap<>();

  Turn(Waiting waiting, int chainsToPassOn) {
    this.waiting = waiting;
    this.chainsToPassOn = chainsToPassOn;
  }

  /** Waits for the turn, then for chains; empty when there are none for a while. */
  List<Pending> take(long millisMax) throws InterruptedException {
    lock.lock();
    List<Pending> batch = waiting.take(millisMax);
    forEachHold(batch, hold -> holds.put(hold.id(), hold));
    return batch;
  }

  /** The batch has its locks, so whoever comes next waits behind them. */
  void locked() {
    if (lock.isHeldByCurrentThread() && waiting.size() >= chainsToPassOn) {
      lock.unlock();
    }
  }

  void finished(List<Pending> batch) {
    forEachHold(batch, hold -> holds.remove(hold.id()));
    if (lock.isHeldByCurrentThread()) {
      lock.unlock();
    }
  }

  Command.@Nullable Hold inFlight(TransferId hold) {
    return holds.get(hold);
  }

  private static void forEachHold(List<Pending> batch, Consumer<Command.Hold> action) {
    for (Pending pending : batch) {
      for (Command command : pending.chain.commands()) {
        if (command instanceof Command.Hold hold) {
          action.accept(hold);
        }
      }
    }
  }
}
