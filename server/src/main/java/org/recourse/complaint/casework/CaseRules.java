package org.recourse.complaint.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.recourse.complaint.CaseEvent;
import org.recourse.complaint.CaseEvent.AboutAgent;
import org.recourse.complaint.CaseEvent.Assigned;
import org.recourse.complaint.CaseEvent.CustomerWrote;
import org.recourse.complaint.CaseEvent.KindChanged;
import org.recourse.complaint.CaseEvent.PriorityChanged;
import org.recourse.complaint.CaseEvent.Replied;
import org.recourse.complaint.CaseEvent.ReplyArrived;
import org.recourse.complaint.CaseEvent.ReplyLost;
import org.recourse.complaint.CaseEvent.Snoozed;
import org.recourse.complaint.CaseEvent.SpamMarked;
import org.recourse.complaint.CaseEvent.StateChanged;
import org.recourse.complaint.CaseEvent.TagsChanged;
import org.recourse.complaint.CaseEvent.Unassigned;
import org.recourse.complaint.CaseEvent.Woken;
import org.recourse.complaint.CaseKind;
import org.recourse.complaint.CaseState;
import org.recourse.complaint.Cause;
import org.recourse.complaint.Outcome;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;

/** What follows from a command: events, none where it changes nothing, or a refusal. Pure. */
final class CaseRules {
  /** Whoever writes later than this after the end begins anew, with a link to what was. */
  static final Duration REOPENED_WITHIN = Duration.ofDays(30);

  private CaseRules() {}

  static List<CaseEvent> decide(CaseRecord c, CaseCommand command, Instant now) {
    if (command instanceof CaseCommand.Note note) {
      return List.of(note.event());
    }
    if (command instanceof CaseCommand.NoteArrival arrival) {
      return List.of(new ReplyArrived(arrival.message()));
    }
    if (command instanceof CaseCommand.NoteLoss loss) {
      return lost(c, loss);
    }
    if (c.isMerged()) {
      throw CaseProblems.merged();
    }
    return switch (command) {
      case CaseCommand.TakeMessage taken -> taken(c, taken);
      case CaseCommand.Reply reply -> replied(c, reply);
      case CaseCommand.Move move -> moved(c, move);
      case CaseCommand.Settle _ -> settled(c);
      case CaseCommand.Reopen _ -> reopened(c, now);
      case CaseCommand.Expire _ -> expired(c);
      case CaseCommand.Assign assign -> assigned(c, assign);
      case CaseCommand.SetPriority set ->
          set.to() == c.duty().priority() && set.reason().equals(c.duty().priorityReason())
              ? List.of()
              : List.of(new PriorityChanged(c.duty().priority(), set.to(), set.reason()));
      case CaseCommand.SetKind set -> kind(c, set);
      case CaseCommand.SetTags set ->
          set.tags().equals(c.about().tags()) ? List.of() : List.of(new TagsChanged(set.tags()));
      case CaseCommand.Snooze snooze -> snoozed(c, snooze, now);
      case CaseCommand.MarkSpam mark -> spam(c, mark.spam());
      case CaseCommand.NameAgent named -> named(c, named);
      case CaseCommand.Note _, CaseCommand.NoteArrival _, CaseCommand.NoteLoss _ ->
          throw new IllegalStateException("Expected what may happen at any time to be decided");
    };
  }

  /** Whether a message of the customer begins a new case instead of reopening this one. */
  static boolean isOver(CaseRecord c, Instant now) {
    Instant closedAt = c.course().closedAt();
    return closedAt != null && (c.ties().spam() || now.isAfter(closedAt.plus(REOPENED_WITHIN)));
  }

  private static List<CaseEvent> taken(CaseRecord c, CaseCommand.TakeMessage taken) {
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

  private static List<CaseEvent> replied(CaseRecord c, CaseCommand.Reply reply) {
    if (c.duty().excludes(reply.agent())) {
      throw CaseProblems.excluded();
    }
    if (c.state() == CaseState.CLOSED) {
      throw CaseProblems.closed("this one is closed. Reopen it first, then answer");
    }
    List<CaseEvent> events = new ArrayList<>();
    events.add(new Replied(reply.thread(), reply.message()));
    if (reply.toCustomer() && reply.there()) {
      events.add(new ReplyArrived(reply.message()));
    }
    if (c.duty().assignee() == null) {
      events.add(new Assigned(reply.agent(), "replied"));
    }
    if (c.state() == CaseState.NEW) {
      events.add(new StateChanged(CaseState.NEW, CaseState.OPEN, Cause.REPLIED, null));
    }
    return events;
  }

  /** Nobody waits for an answer that was never told. */
  private static List<CaseEvent> lost(CaseRecord c, CaseCommand.NoteLoss loss) {
    ReplyLost lost = new ReplyLost(loss.message());
    return switch (c.state()) {
      case NEW, OPEN, WAITING_THIRD_PARTY, CLOSED -> List.of(lost);
      case WAITING_CUSTOMER, RESOLVED ->
          List.of(lost, new StateChanged(c.state(), CaseState.OPEN, Cause.BOUNCED, null));
    };
  }

  private static List<CaseEvent> moved(CaseRecord c, CaseCommand.Move move) {
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

  private static List<CaseEvent> settled(CaseRecord c) {
    return switch (c.state()) {
      case NEW, OPEN, WAITING_CUSTOMER, WAITING_THIRD_PARTY ->
          List.of(new StateChanged(c.state(), CaseState.RESOLVED, Cause.SETTLED, Outcome.SETTLED));
      case RESOLVED ->
          List.of(
              new StateChanged(c.state(), CaseState.CLOSED, Cause.SETTLED, c.course().outcome()));
      case CLOSED -> List.of();
    };
  }

  private static List<CaseEvent> reopened(CaseRecord c, Instant now) {
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

  private static List<CaseEvent> expired(CaseRecord c) {
    return c.state() == CaseState.RESOLVED
        ? List.of(new StateChanged(c.state(), CaseState.CLOSED, Cause.TIME, c.course().outcome()))
        : List.of();
  }

  private static List<CaseEvent> assigned(CaseRecord c, CaseCommand.Assign assign) {
    PersonId before = c.duty().assignee();
    if (Objects.equals(assign.agent(), before)) {
      return List.of();
    }
    if (assign.agent() == null) {
      return List.of(new Unassigned(Objects.requireNonNull(before), assign.reason()));
    }
    if (c.duty().excludes(assign.agent())) {
      throw CaseProblems.excluded();
    }
    if (c.state() == CaseState.CLOSED) {
      throw CaseProblems.closed("this one is closed. Reopen it first");
    }
    return List.of(new Assigned(assign.agent(), assign.reason()));
  }

  /** An enquiry is less than a complaint, and anything else may become anything but that. */
  static boolean isDowngrade(CaseKind from, CaseKind to) {
    return to == CaseKind.ENQUIRY && from != CaseKind.ENQUIRY;
  }

  private static List<CaseEvent> kind(CaseRecord c, CaseCommand.SetKind set) {
    CaseKind before = c.about().kind();
    if (set.to() == before) {
      return List.of();
    }
    if (isDowngrade(before, set.to()) && !set.approved()) {
      throw Problem.of(
          ProblemCode.NOT_ALLOWED,
          "Expected two people to make a case an enquiry, but one alone asked. Propose it.");
    }
    return List.of(new KindChanged(before, set.to(), set.reason()));
  }

  private static List<CaseEvent> snoozed(CaseRecord c, CaseCommand.Snooze snooze, Instant now) {
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

  private static List<CaseEvent> spam(CaseRecord c, boolean spam) {
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

  private static List<CaseEvent> named(CaseRecord c, CaseCommand.NameAgent named) {
    if (Objects.equals(named.agent(), c.duty().aboutAgent())) {
      return List.of();
    }
    List<CaseEvent> events = new ArrayList<>();
    if (named.agent() != null && named.agent().equals(c.duty().assignee())) {
      events.add(new Unassigned(named.agent(), "about_agent"));
    }
    events.add(new AboutAgent(named.agent()));
    return events;
  }
}
