package org.recourse.ledger.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.ledger.Command;
import org.recourse.ledger.Outcome;
import org.recourse.ledger.ResultCode;
import org.recourse.ledger.Transfer;

/**
 * Decides a chain on a batch: all of it or nothing. Refusals are recorded for each of its commands,
 * so that none of their ids can ever be used for something else. A chain sent again, with all its
 * ids settled, is answered command by command; one that mixes settled ids with new ones is refused.
 */
final class Chains {
  private Chains() {}

  static List<Outcome> decide(List<Command> commands, Batch batch, Instant at) {
    long settled = commands.stream().filter(c -> batch.transfer(c.id()) != null).count();
    if (settled == commands.size()) {
      return commands.stream().map(c -> outcome(Decide.decide(c, batch, at), at)).toList();
    }
    return settled == 0 ? fresh(commands, batch, at) : refuse(commands, batch, at, null);
  }

  private static List<Outcome> fresh(List<Command> commands, Batch batch, Instant at) {
    batch.mark();
    List<Outcome> outcomes = new ArrayList<>(commands.size());
    for (Command command : commands) {
      switch (Decide.decide(command, batch, at)) {
        case Decision.Done done -> {
          batch.apply(done);
          outcomes.add(outcome(done, at));
        }
        case Decision.Refused refused -> {
          batch.undo();
          return refuse(commands, batch, at, refused.transfer());
        }
        case Decision.Repeated repeated ->
            throw new IllegalStateException("Expected new ids, but got " + repeated);
      }
    }
    return outcomes;
  }

  /**
   * Records a refusal for each command: {@code cause} for its own, a broken link for the others.
   */
  private static List<Outcome> refuse(
      List<Command> commands, Batch batch, Instant at, @Nullable Transfer cause) {
    List<Outcome> outcomes = new ArrayList<>(commands.size());
    for (Command command : commands) {
      if (batch.transfer(command.id()) != null) {
        outcomes.add(outcome(Decide.decide(command, batch, at), at));
        continue;
      }
      Transfer refusal =
          cause != null && cause.id().equals(command.id())
              ? cause
              : Rows.refused(command, ResultCode.LINKED_EVENT_FAILED, 0, batch, at);
      batch.record(refusal);
      outcomes.add(new Outcome(command.id(), refusal.code(), at, refusal));
    }
    return outcomes;
  }

  private static Outcome outcome(Decision decision, Instant at) {
    return switch (decision) {
      case Decision.Done d -> new Outcome(d.transfer().id(), d.transfer().code(), at, d.transfer());
      case Decision.Refused d ->
          new Outcome(d.transfer().id(), d.transfer().code(), at, d.transfer());
      case Decision.Repeated d ->
          new Outcome(d.transfer().id(), d.code(), d.transfer().at(), d.transfer());
    };
  }
}
