package org.recourse.ledger.internal;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.recourse.ledger.LedgerFault;
import org.recourse.ledger.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers chains on threads of their own: what callers do with an answer must not keep a lane. */
final class Answers implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  void give(List<Pending> chains, List<List<Outcome>> outcomes) {
    threads.execute(() -> {
      for (int i = 0; i < chains.size(); i++) {
        chains.get(i).answer.complete(outcomes.get(i));
      }
    });
  }

  void fail(List<Pending> chains, String why, boolean retryable, Throwable cause) {
    LOG.error("{}: {} chains fail: {}", why, chains.size(), cause.toString());
    threads.execute(() ->
        chains.forEach(
            p -> p.answer.completeExceptionally(new LedgerFault(why, retryable, cause))));
  }

  /** Waits until every answer is given. */
  @Override
  public void close() {
    threads.close();
  }
}
