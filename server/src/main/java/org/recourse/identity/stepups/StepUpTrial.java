package org.recourse.identity.stepups;

import java.time.Clock;
import org.recourse.identity.Caller;
import org.recourse.identity.Freezes;
import org.recourse.identity.Person;
import org.recourse.identity.factors.Passkeys;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tries a proof. What a try leaves behind is committed, also when it was wrong. */
@Component
class StepUpTrial {
  private final StepUpRows rows;
  private final StepUpMoves moves;
  private final ConfirmWays ways;
  private final Freezes freezes;
  private final StepUpRecord record;
  private final Clock clock;

  StepUpTrial(
      StepUpRows rows,
      StepUpMoves moves,
      ConfirmWays ways,
      Freezes freezes,
      StepUpRecord record,
      Clock clock) {
    this.rows = rows;
    this.moves = moves;
    this.ways = ways;
    this.freezes = freezes;
    this.record = record;
    this.clock = clock;
  }

  /**
   * Whether it is confirmed now; who confirms it twice has confirmed it once.
   *
   * @param known whether the password was right; if not, no code is used up
   */
  @Transactional
  public boolean confirm(Caller caller, Person person, StepUpId id, Proof proof, boolean known) {
    if (freezes.staysFrozen(person.id())) {
      throw StepUpDesk.frozen();
    }
    StepUp stepUp = rows.lock(person.id(), id).orElseThrow(OwnStepUps::unknown);
    switch (stepUp.state(clock.instant())) {
      case CONFIRMED -> {
        return true;
      }
      case ENDED -> throw ended();
      case WAITING -> {
        // The only state in which a proof is looked at.
      }
    }
    if (!known || !ways.proved(person, stepUp, proof)) {
      record.refused(caller, stepUp, proof.method());
      return false;
    }
    moves.confirm(id, caller.access(), proof.method());
    record.confirmed(caller, stepUp, proof.method());
    return true;
  }

  /** A challenge that is good for this step-up alone. */
  @Transactional
  public Passkeys.Asked askPasskey(Person person, StepUpId id) {
    return ways.askPasskey(person, id);
  }

  static Problem ended() {
    return Problem.of(
        ProblemCode.STEP_UP_ENDED,
        "Expected something that still waits to be confirmed, but its time is over or it was ended."
            + " Begin again.");
  }
}
