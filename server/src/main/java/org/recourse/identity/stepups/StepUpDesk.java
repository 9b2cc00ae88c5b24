package org.recourse.identity.stepups;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.recourse.identity.AccessId;
import org.recourse.identity.Act;
import org.recourse.identity.Caller;
import org.recourse.identity.Freezes;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.StepUps;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

@Component
class StepUpDesk implements StepUps {
  private final StepUpRows rows;
  private final StepUpMoves moves;
  private final OwnStepUps own;
  private final StepUpRecord record;
  private final Freezes freezes;
  private final People people;
  private final TransactionOperations transaction;
  private final Clock clock;

  StepUpDesk(
      StepUpRows rows,
      StepUpMoves moves,
      OwnStepUps own,
      StepUpRecord record,
      Freezes freezes,
      People people,
      TransactionOperations transaction,
      Clock clock) {
    this.rows = rows;
    this.moves = moves;
    this.own = own;
    this.record = record;
    this.freezes = freezes;
    this.people = people;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void require(Caller caller, Act act) {
    if (!rows.confirmed(caller.person(), act.fingerprint())) {
      throw asked(caller, act);
    }
  }

  @Override
  public boolean use(Caller caller, Act act) {
    return moves.use(caller.person(), act.fingerprint());
  }

  @Override
  public Problem asked(Caller caller, Act act) {
    Person person = people.find(caller.person()).orElseThrow();
    StepUp waiting =
        Objects.requireNonNull(transaction.execute(status -> waitingOrBegun(caller, act)));
    return Problem.of(
            ProblemCode.STEP_UP_REQUIRED,
            "Expected this to be confirmed first, but it is not. Confirm it at POST /step-ups/"
                + waiting.id()
                + "/confirmation, then send the same request again, with the same Idempotency-Key"
                + " if it has one.")
        .with("step_up", own.show(person, waiting));
  }

  @Override
  public boolean confirmedIn(AccessId session) {
    return rows.confirmedIn(session);
  }

  /** Under the lock a freeze takes, so that nothing begins to wait once it stands. */
  private StepUp waitingOrBegun(Caller caller, Act act) {
    moves.lock(caller.person());
    if (freezes.isFrozen(caller.person())) {
      throw frozen();
    }
    return rows.waiting(caller.person(), act.fingerprint()).orElseGet(() -> begin(caller, act));
  }

  private StepUp begin(Caller caller, Act act) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    StepUpId id = StepUpId.next();
    StepUp fresh =
        new StepUp(
            id,
            caller.person(),
            caller.access(),
            null,
            act.deed(),
            act.reasons(),
            now,
            now.plus(StepUp.WAITS),
            null,
            false,
            false);
    moves.makeRoom(caller.person(), caller.access(), act.fingerprint());
    rows.insert(fresh, act.fingerprint());
    record.asked(fresh);
    return rows.find(caller.person(), id).orElseThrow();
  }

  static Problem frozen() {
    return Problem.of(
        ProblemCode.ACCOUNT_FROZEN,
        "Expected an account that is not frozen: until the freeze is lifted, nothing can be"
            + " confirmed. Lift it first.");
  }
}
