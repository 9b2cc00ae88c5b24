package org.recourse.ledger.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.recourse.ledger.AccountId;
import org.recourse.ledger.Outcome;
import org.recourse.ledger.TransferId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries a batch to its end, whatever it takes: another attempt, a new connection, or cutting it
 * in halves until only what cannot be written fails. A chain is answered when its commit is
 * certain.
 */
final class Settling {
  private static final Logger LOG = LoggerFactory.getLogger(Settling.class);
  private static final int ROUNDS_MAX = 20;

  private final LaneConnection lane;
  private final Turn turn;
  private final Answers answers;
  private final Patience patience;

  Settling(LaneConnection lane, Turn turn, Patience patience, Answers answers) {
    this.lane = lane;
    this.turn = turn;
    this.patience = patience;
    this.answers = answers;
  }

  void settle(List<Pending> chains) {
    if (chains.isEmpty()) {
      return;
    }
    try {
      settle(chains, List.of());
    } catch (Error e) {
      lane.drop();
      answers.fail(chains, "The lane broke on this batch", true, e);
    }
  }

  /** Ends holds that are due and that no batch came across. */
  void sweep() {
    try {
      List<TransferId> due = Sweep.due(lane.get());
      lane.rollback();
      if (!due.isEmpty()) {
        settle(List.of(), due);
      }
    } catch (SQLException e) {
      LOG.warn("Could not look for expired holds; trying again later", e);
      lane.drop();
    }
  }

  void close() {
    lane.release();
  }

  private void settle(List<Pending> chains, List<TransferId> due) {
    patience.renew();
    Set<AccountId> more = new HashSet<>();
    for (int round = 1; round <= ROUNDS_MAX; ) {
      try {
        Connection connection = lane.get();
        Wanted wanted = Wanted.by(chains, turn, more, due);
        Opened opened = Reads.open(connection, wanted);
        turn.locked();
        switch (Attempt.run(connection, chains, opened)) {
          case Attempt.Result.Again again -> {
            lane.rollback();
            more.addAll(again.accounts());
            round++;
          }
          case Attempt.Result.Written written -> {
            if (lane.commit()) {
              answers.give(chains, written.outcomes());
              return;
            }
            remember(chains, written.outcomes());
            lane.drop();
            if (!patience.pause(true)) {
              answers.fail(
                  chains,
                  "The ledger stopped before a commit's outcome was known",
                  true,
                  new SQLException("COMMIT was not answered", "08007"));
              return;
            }
          }
        }
      } catch (SQLException | RuntimeException e) {
        lane.rollback();
        switch (Trouble.of(e)) {
          case AGAIN -> round++;
          case UNAVAILABLE -> {
            LOG.warn("The database is not available to the ledger: {}", e.toString());
            lane.drop();
            if (!patience.pause(isUnconfirmed(chains))) {
              answers.fail(chains, "The database was not available for too long", true, e);
              return;
            }
          }
          case POISON -> {
            isolate(chains, false, e);
            return;
          }
        }
      }
    }
    isolate(chains, true, new SQLException("No end after " + ROUNDS_MAX + " rounds", "40000"));
  }

  private static boolean isUnconfirmed(List<Pending> chains) {
    return chains.stream().anyMatch(pending -> pending.unconfirmed != null);
  }

  private static void remember(List<Pending> chains, List<List<Outcome>> outcomes) {
    for (int i = 0; i < chains.size(); i++) {
      chains.get(i).unconfirmed = outcomes.get(i);
    }
  }

  private void isolate(List<Pending> chains, boolean retryable, Exception cause) {
    if (chains.size() > 1) {
      LOG.info("Cutting a batch of {} chains in halves: {}", chains.size(), cause.toString());
      int half = chains.size() / 2;
      settle(chains.subList(0, half));
      settle(chains.subList(half, chains.size()));
    } else {
      answers.fail(chains, "The database does not write this chain", retryable, cause);
    }
  }
}
