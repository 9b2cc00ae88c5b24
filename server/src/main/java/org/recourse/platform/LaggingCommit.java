package org.recourse.platform;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Commits that nobody waits for: the database writes them to disk within its next round, less than
 * a second later, in order. A crash of Recourse loses none of them; a crash of the database or of
 * its machine may lose the last. Never for money, nor for anything that somebody was told is done.
 */
@Component
public class LaggingCommit {
  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;

  LaggingCommit(TransactionTemplate transaction, JdbcClient jdbc) {
    this.transaction = transaction;
    this.jdbc = jdbc;
  }

  /** Within a transaction that goes on already, this is part of it and is waited for with it. */
  public <T> T run(Supplier<T> work) {
    return transaction.execute(status -> {
      if (status.isNewTransaction()) {
        jdbc.sql("SET LOCAL synchronous_commit TO off").update();
      }
      return work.get();
    });
  }
}
