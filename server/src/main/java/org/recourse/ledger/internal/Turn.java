package org.recourse.ledger.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.recourse.ledger.AccountId;
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

  /** Accounts of batches that are not committed: who wants one of them waits for its lock. */
  private final IdentityHashMap<List<Pending>, Set<AccountId>> locked = new IdentityHashMap<>();

  /** Waits for the turn, then for chains; empty when there are none for a while. */
  List<Pending> take(long millisMax) throws InterruptedException {
    lock.lock();
    List<Pending> batch = apart(waiting.take(millisMax));
    forEachHold(batch, hold -> holds.put(hold.id(), hold));
    synchronized (locked) {
      locked.put(batch, accounts(batch));
    }
    return batch;
  }

  /**
   * What can go on beside the other lane's batch. A few chains that want its accounts come with the
   * next batch, once each, or all of this one would stand still for them; if most do, waiting costs
   * less than a small commit.
   */
  private List<Pending> apart(List<Pending> batch) {
    Set<AccountId> taken = new HashSet<>();
    synchronized (locked) {
      locked.values().forEach(taken::addAll);
    }
    if (taken.isEmpty()) {
      return batch;
    }
    List<Pending> apart = new ArrayList<>(batch.size());
    List<Pending> later = new ArrayList<>();
    for (Pending pending : batch) {
      Set<AccountId> wanted = accounts(List.of(pending));
      if (pending.putOff || Collections.disjoint(wanted, taken)) {
        apart.add(pending);
      } else {
        later.add(pending);
        taken.addAll(wanted); // whoever came after it stays behind it
      }
    }
    if (apart.size() < later.size()) {
      return batch;
    }
    later.forEach(pending -> pending.putOff = true);
    waiting.giveBack(later);
    return apart;
  }

  /** The batch has its locks, so whoever comes next waits behind them. */
  void locked() {
    if (lock.isHeldByCurrentThread() && waiting.size() >= chainsToPassOn) {
      lock.unlock();
    }
  }

  void finished(List<Pending> batch) {
    forEachHold(batch, hold -> holds.remove(hold.id()));
    synchronized (locked) {
      locked.remove(batch);
    }
    if (lock.isHeldByCurrentThread()) {
      lock.unlock();
    }
  }

  Command.@Nullable Hold inFlight(TransferId hold) {
    return holds.get(hold);
  }

  /** As far as the commands name them: a hold's end does not. */
  private static Set<AccountId> accounts(List<Pending> batch) {
    Set<AccountId> accounts = new HashSet<>();
    for (Pending pending : batch) {
      for (Command command : pending.chain.commands()) {
        switch (command) {
          case Command.Post c -> Collections.addAll(accounts, c.debit(), c.credit());
          case Command.Hold c -> Collections.addAll(accounts, c.debit(), c.credit());
          case Command.PostHold _, Command.VoidHold _ -> {
            // The database's locks keep these apart.
          }
        }
      }
    }
    return accounts;
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
