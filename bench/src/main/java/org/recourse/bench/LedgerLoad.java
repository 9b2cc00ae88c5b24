package org.recourse.bench;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recourse.ledger.Chain;
import org.recourse.ledger.Command;
import org.recourse.ledger.Ledger;
import org.recourse.ledger.Outcome;

/** Keeps a ledger's queue filled, and counts what it answers. */
final class LedgerLoad {
  private final Ledger ledger;
  private final Function<Command, Chain> chains;
  private final int inFlight;
  private final Semaphore free;
  private final AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();
  private final LongAdder created = new LongAdder();
  private final LongAdder refused = new LongAdder();
  private final LongAdder repeated = new LongAdder();
  private final Latencies latencies = new Latencies();

  /**
   * @param chains makes of each command the chain that is sent
   * @param inFlight how many commands may wait for their answer
   */
  LedgerLoad(Ledger ledger, Function<Command, Chain> chains, int inFlight) {
    this.ledger = ledger;
    this.chains = chains;
    this.inFlight = inFlight;
    this.free = new Semaphore(inFlight);
  }

  /** Sends for that long, waits for the last answer, and counts each answer once. */
  Result run(Workload workload, int seconds) throws InterruptedException {
    long start = System.nanoTime();
    long end = start + seconds * 1_000_000_000L;
    while (System.nanoTime() < end) {
      send(workload);
    }
    free.acquire(inFlight);
    free.release(inFlight);
    double elapsed = (System.nanoTime() - start) / 1e9;
    Throwable thrown = fault.get();
    if (thrown != null) {
      throw new IllegalStateException("Expected the ledger to answer, but it did not", thrown);
    }
    return new Result(elapsed, created.sum(), refused.sum(), repeated.sum(), latencies);
  }

  private void send(Workload workload) throws InterruptedException {
    free.acquire();
    Command command = workload.next();
    long sent = System.nanoTime();
    ledger
        .post(chains.apply(command))
        .whenComplete((outcomes, thrown) -> {
          latencies.add(System.nanoTime() - sent);
          if (thrown == null) {
            count(outcomes.getFirst());
            workload.answered(command, outcomes);
          } else {
            fault.set(thrown);
          }
          free.release();
        });
  }

  private void count(Outcome outcome) {
    switch (outcome.code()) {
      case CREATED -> created.increment();
      case EXISTS, ID_ALREADY_FAILED, ATTACHMENT_EXISTS -> repeated.increment();
      default -> refused.increment();
    }
  }

  /** What was answered: newly done, refused for the first time, and told again. */
  record Result(double elapsed, long created, long refused, long repeated, Latencies latencies) {
    long answered() {
      return created + refused + repeated;
    }

    double perSecond() {
      return answered() / elapsed;
    }
  }
}
