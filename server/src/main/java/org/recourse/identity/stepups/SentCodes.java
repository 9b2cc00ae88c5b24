package org.recourse.identity.stepups;

import java.time.Clock;
import org.recourse.identity.Freezes;
import org.recourse.identity.Handle;
import org.recourse.identity.Letters;
import org.recourse.identity.Person;
import org.recourse.identity.codes.Started;
import org.recourse.identity.codes.StepUpCodes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a code that confirms one thing; the letter says which. */
@Component
class SentCodes {
  private final StepUpRows rows;
  private final StepUpMoves moves;
  private final StepUpCodes codes;
  private final Freezes freezes;
  private final Clock clock;

  SentCodes(StepUpRows rows, StepUpMoves moves, StepUpCodes codes, Freezes freezes, Clock clock) {
    this.rows = rows;
    this.moves = moves;
    this.codes = codes;
    this.freezes = freezes;
    this.clock = clock;
  }

  @Transactional
  public Started send(Person person, StepUpId id, Handle handle) {
    if (freezes.staysFrozen(person.id())) {
      throw StepUpDesk.frozen();
    }
    StepUp stepUp = rows.lock(person.id(), id).orElseThrow(OwnStepUps::unknown);
    if (stepUp.state(clock.instant()) != StepUp.State.WAITING) {
      throw StepUpTrial.ended();
    }
    StepUpCodes.Sent sent =
        codes.send(
            person, handle, stepUp.challenge(), Letters.words(stepUp.deed(), person.language()));
    moves.send(id, sent.challenge());
    return sent.started();
  }
}
