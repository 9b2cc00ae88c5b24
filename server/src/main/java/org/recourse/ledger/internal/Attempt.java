package org.recourse.ledger.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.recourse.ledger.AccountId;
import org.recourse.ledger.Outcome;

/**
 * One transaction from its locks to its commit: decides the chains one after another and writes
 * them. It commits nothing and answers nobody.
 */
final class Attempt {
  /** What came of it. */
  sealed interface Result {
    /** All is written: commit, then give each chain these outcomes. */
    record Written(List<List<Outcome>> outcomes) implements Result {}

    /** Roll back and start anew, locking these accounts as well. */
    record Again(Set<AccountId> accounts) implements Result {}
  }

  private Attempt() {}

  static Result run(Connection connection, List<Pending> chains, Opened opened)
      throws SQLException {
    Instant at = opened.at();
    Set<AccountId> unlocked = opened.unlocked(opened.holds());
    if (!unlocked.isEmpty()) {
      return new Result.Again(unlocked);
    }
    unlocked = expire(connection, opened, at);
    if (!unlocked.isEmpty()) {
      return new Result.Again(unlocked);
    }
    Attachments attachments = new Attachments(connection, chains, opened.batch);
    List<List<Outcome>> outcomes = new ArrayList<>(chains.size());
    for (Pending pending : chains) {
      outcomes.add(decide(pending, opened, attachments, at));
    }
    return Writes.write(connection, opened, at) && attachments.write()
        ? new Result.Written(outcomes)
        : new Result.Again(Set.of());
  }

  /** Ends the expired holds, or says which accounts must be locked for that. */
  private static Set<AccountId> expire(Connection connection, Opened opened, Instant at)
      throws SQLException {
    List<Held> expired = new ArrayList<>(opened.holds());
    Set<AccountId> due = opened.expiries.due(at);
    if (!due.isEmpty()) {
      expired.addAll(Sweep.find(connection, opened, due, at));
    }
    Set<AccountId> unlocked = opened.unlocked(expired);
    if (unlocked.isEmpty()) {
      for (Held held : expired) {
        opened.batch.load(held);
        Held now = opened.batch.hold(held.id());
        if (now != null && now.isDue(at)) {
          opened.batch.expire(now);
        }
      }
    }
    return unlocked;
  }

  private static List<Outcome> decide(
      Pending pending, Opened opened, Attachments attachments, Instant at) {
    List<Outcome> confirmed = pending.confirmedBy(opened.batch);
    if (confirmed != null) {
      return confirmed;
    }
    if (attachments.exists(pending)) {
      return Attachments.existing(pending, at);
    }
    List<Outcome> outcomes = Chains.decide(pending.chain.commands(), opened.batch, at);
    attachments.add(pending, outcomes);
    return outcomes;
  }
}
