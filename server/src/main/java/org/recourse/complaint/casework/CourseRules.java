package org.recourse.complaint.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.recourse.complaint.CaseEvent;
import org.recourse.complaint.CaseEvent.CustomerWrote;
import org.recourse.complaint.CaseEvent.ReplyLost;
import org.recourse.complaint.CaseEvent.Snoozed;
import org.recourse.complaint.CaseEvent.SpamMarked;
import org.recourse.complaint.CaseEvent.StateChanged;
import org.recourse.complaint.CaseEvent.ThirdPersonWrote;
import org.recourse.complaint.CaseEvent.Woken;
import org.recourse.complaint.CaseState;
import org.recourse.complaint.Cause;
import org.recourse.complaint.Outcome;
import org.recourse.kernel.Fields;

/** Where a case goes: begun, waiting, ended, taken up again. Pure. */
final class CourseRules {
  /** Whoever writes later than this after the end begins anew, with a link to what was. */
  static final Duration REOPENED_WITHIN = Duration.ofDays(30);

  private CourseRules() {}

  /** Whether a message of the customer begins a new case instead of reopening this one. */
  static boolean isOver(CaseRecord c, Instant now) {
    Instant closedAt = c.course().closedAt();
    return closedAt != null && (c.ties().spam() || now.isAfter(closedAt.plus(REOPENED_WITHIN)));
  }

  static List<CaseEvent> taken(CaseRecord c, CaseCommand.TakeMessage taken) {
    CustomerWrote wrote = new CustomerWrote(taken.thread(), taken.message());
    if (c.ties().spam()) {
      return List.of(wrote);
    }
    return switch (c.state()) {
      case NEW, OPEN -> List.of(wrote);
      case WAITING_CUSTOMER, WAITING_THIRD_PARTY, RESOLVED, CLOSED ->
          List.of(wrote, new StateChanged(c.state(), CaseState.OPEN, Cause.CUSTOMER_WROTE, null));
    };
  }

  /** An answer that was waited for makes it our turn; what nobody asked for moves nothing. */
  static List<CaseEvent> takenOfOther(CaseRecord c, CaseCommand.TakeOther taken) {
    ThirdPersonWrote wrote = new ThirdPersonWrote(taken.thread(), taken.message());
    return taken.asked() && c.state() == CaseState.WAITING_THIRD_PARTY
        ? List.of(wrote, new StateChanged(c.state(), CaseState.OPEN, Cause.PARTY_WROTE, null))
        : List.of(wrote);
  }

  /** Nobody waits for an answer that was never told. */
  static List<CaseEvent> lost(CaseRecord c, CaseCommand.NoteLoss loss) {
    ReplyLost lost = new ReplyLost(loss.message());
    return switch (c.state()) {
      case NEW, OPEN, WAITING_THIRD_PARTY, CLOSED -> List.of(lost);
      case WAITING_CUSTOMER, RESOLVED ->
          List.of(lost, new StateChanged(c.state(), CaseState.OPEN, Cause.BOUNCED, null));
    };
  }

  static List<CaseEvent> moved(CaseRecord c, CaseCommand.Move move) {
    if (move.to() == c.state()) {
      return List.of();
    }
    if (!CaseTransitions.from(c.state()).contains(move.to()) || c.ties().spam()) {
      throw CaseProblems.cannotMove(c.state().code(), move.to().code());
    }
    boolean ends = !move.to().isOpen();
    Outcome outcome = move.outcome() == null ? c.course().outcome() : move.outcome();
    if (ends && outcome == null) {
      throw Fields.invalid("outcome", "Expected how the case ended, but it is missing. Say how.");
    }
    return List.of(new StateChanged(c.state(), move.to(), Cause.AGENT, ends ? outcome : null));
  }

  static List<CaseEvent> settled(CaseRecord c) {
    return switch (c.state()) {
      case NEW, OPEN, WAITING_CUSTOMER, WAITING_THIRD_PARTY ->
          List.of(new StateChanged(c.state(), CaseState.RESOLVED, Cause.SETTLED, Outcome.SETTLED));
      case RESOLVED ->
          List.of(
              new StateChanged(c.state(), CaseState.CLOSED, Cause.SETTLED, c.course().outcome()));
      case CLOSED -> List.of();
    };
  }

  static List<CaseEvent> reopened(CaseRecord c, Instant now) {
    if (c.state().isOpen()) {
      return List.of();
    }
    if (isOver(c, now)) {
      throw CaseProblems.closed(
          "this one ended more than %d days ago. Open a new one and name it"
              .formatted(REOPENED_WITHIN.toDays()));
    }
    return List.of(new StateChanged(c.state(), CaseState.OPEN, Cause.REOPENED, null));
  }

  static List<CaseEvent> expired(CaseRecord c) {
    return c.state() == CaseState.RESOLVED
        ? List.of(new StateChanged(c.state(), CaseState.CLOSED, Cause.TIME, c.course().outcome()))
        : List.of();
  }

  static List<CaseEvent> snoozed(CaseRecord c, CaseCommand.Snooze snooze, Instant now) {
    if (snooze.until() == null) {
      return c.course().snoozedUntil() == null ? List.of() : List.of(new Woken());
    }
    if (!snooze.until().isAfter(now)) {
      throw Fields.invalid("until", "Expected a time to come, but it is past. Choose a later one.");
    }
    if (!c.state().isOpen()) {
      throw CaseProblems.closed("this one is " + c.state().code() + ". Reopen it first");
    }
    return List.of(new Snoozed(snooze.until()));
  }

  static List<CaseEvent> spam(CaseRecord c, boolean spam) {
    if (spam == c.ties().spam()) {
      return List.of();
    }
    if (!spam) {
      return List.of(
          new SpamMarked(false), new StateChanged(c.state(), CaseState.OPEN, Cause.NOT_SPAM, null));
    }
    List<CaseEvent> events = new ArrayList<>();
    events.add(new StateChanged(c.state(), CaseState.CLOSED, Cause.SPAM, Outcome.SPAM));
    events.add(new SpamMarked(true));
    return events;
  }
}
