package org.recourse.identity.stepups;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.Person;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person was asked to confirm, as they see it and say no to it. */
@Component
public class OwnStepUps {
  private final StepUpRows rows;
  private final StepUpMoves moves;
  private final ConfirmWays ways;
  private final StepUpRecord record;
  private final Clock clock;

  OwnStepUps(
      StepUpRows rows, StepUpMoves moves, ConfirmWays ways, StepUpRecord record, Clock clock) {
    this.rows = rows;
    this.moves = moves;
    this.ways = ways;
    this.record = record;
    this.clock = clock;
  }

  /** What waits to be confirmed, newest first. */
  public List<StepUpView> list(Person person, @Nullable UUID before, int limit) {
    List<ConfirmMethod> methods = ways.methods(person);
    return rows.waiting(person.id(), before, limit).stream()
        .map(stepUp -> StepUpView.of(stepUp, methods, clock.instant()))
        .toList();
  }

  public StepUpView get(Person person, StepUpId id) {
    return show(person, rows.find(person.id(), id).orElseThrow(OwnStepUps::unknown));
  }

  StepUpView show(Person person, StepUp stepUp) {
    return StepUpView.of(stepUp, ways.methods(person), clock.instant());
  }

  /** Says no: it cannot be confirmed any more, nor be carried out if it was. */
  @Transactional
  public void refuse(Caller caller, StepUpId id) {
    StepUp stepUp = rows.lock(caller.person(), id).orElseThrow(OwnStepUps::unknown);
    if (stepUp.state(clock.instant()) != StepUp.State.ENDED) {
      moves.end(id);
      record.ended(caller, stepUp);
    }
  }

  static Problem unknown() {
    return Problem.of(
        ProblemCode.NOT_FOUND,
        "Expected the id of something you were asked to confirm, but there is none."
            + " List what waits at GET /step-ups.");
  }
}
