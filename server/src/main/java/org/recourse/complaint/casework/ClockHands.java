package org.recourse.complaint.casework;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseClocks;
import org.recourse.complaint.CaseEvent;
import org.recourse.complaint.CaseEvent.CustomerWrote;
import org.recourse.complaint.CaseEvent.DeadlineExtended;
import org.recourse.complaint.CaseEvent.Described;
import org.recourse.complaint.CaseEvent.FinalResponseGiven;
import org.recourse.complaint.CaseEvent.Forwarded;
import org.recourse.complaint.CaseEvent.ForwardingWithdrawn;
import org.recourse.complaint.CaseEvent.Identified;
import org.recourse.complaint.CaseEvent.KindChanged;
import org.recourse.complaint.CaseEvent.Opened;
import org.recourse.complaint.CaseEvent.PriorityChanged;
import org.recourse.complaint.CaseEvent.RefundDecided;
import org.recourse.complaint.CaseEvent.ReplyArrived;
import org.recourse.complaint.CaseEvent.ReplyLost;
import org.recourse.complaint.CaseEvent.StateChanged;
import org.recourse.complaint.CaseFacts;
import org.recourse.complaint.Cause;
import org.recourse.complaint.ClockMove;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.springframework.stereotype.Component;

/** Tells the clocks what of a case's events concerns them. */
@Component
class ClockHands {
  private final CaseClocks clocks;
  private final People people;

  ClockHands(CaseClocks clocks, People people) {
    this.clocks = clocks;
    this.people = people;
  }

  void move(CaseRecord after, CaseEvent event, Instant at) {
    if (event instanceof Opened) {
      clocks.started(after.id(), facts(after), at);
    } else {
      step(after, event).ifPresent(move -> clocks.moved(after.id(), move, at));
    }
  }

  private Optional<ClockMove> step(CaseRecord after, CaseEvent event) {
    return switch (event) {
      case CustomerWrote wrote -> Optional.of(new ClockMove.CustomerWrote(wrote.message()));
      case ReplyArrived arrived -> Optional.of(new ClockMove.Replied(arrived.message()));
      case ReplyLost lost -> Optional.of(new ClockMove.ReplyLost(lost.message()));
      case StateChanged moved when moved.cause() == Cause.SPAM ->
          Optional.of(new ClockMove.Dropped());
      case StateChanged moved
          when moved.cause() == Cause.MERGED || moved.cause() == Cause.UNMERGED ->
          Optional.empty();
      case StateChanged moved ->
          Optional.of(new ClockMove.StateChanged(moved.to(), moved.cause() == Cause.SETTLED));
      case DeadlineExtended longer ->
          Optional.of(new ClockMove.Extended(longer.rule(), longer.message()));
      case FinalResponseGiven given -> Optional.of(new ClockMove.FinalResponse(given.message()));
      case RefundDecided decided -> Optional.of(new ClockMove.RefundDecided(decided.refunded()));
      case KindChanged _,
          PriorityChanged _,
          Described _,
          Identified _,
          Forwarded _,
          ForwardingWithdrawn _ ->
          Optional.of(new ClockMove.Changed(facts(after)));
      default -> Optional.empty();
    };
  }

  private CaseFacts facts(CaseRecord c) {
    return new CaseFacts(
        c.about().kind(),
        c.about().problemType().code(),
        c.duty().priority().code(),
        c.origin().channel(),
        c.origin().language(),
        country(c),
        c.origin().forwarded(),
        c.origin().receivedAt());
  }

  private @Nullable String country(CaseRecord c) {
    return c.duty().person() == null
        ? null
        : people.find(c.duty().person()).map(Person::country).orElse(null);
  }
}
