package org.recourse.complaint.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.recourse.complaint.CaseEvent;
import org.recourse.complaint.CaseEvent.AboutAgent;
import org.recourse.complaint.CaseEvent.Assigned;
import org.recourse.complaint.CaseEvent.KindChanged;
import org.recourse.complaint.CaseEvent.PriorityChanged;
import org.recourse.complaint.CaseEvent.Replied;
import org.recourse.complaint.CaseEvent.ReplyArrived;
import org.recourse.complaint.CaseEvent.StateChanged;
import org.recourse.complaint.CaseEvent.TagsChanged;
import org.recourse.complaint.CaseEvent.Unassigned;
import org.recourse.complaint.CaseEvent.WroteToParty;
import org.recourse.complaint.CaseKind;
import org.recourse.complaint.CaseState;
import org.recourse.complaint.Cause;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;

/** What follows from a command: events, none where it changes nothing, or a refusal. Pure. */
final class CaseRules {
  private CaseRules() {}

  static List<CaseEvent> decide(CaseRecord c, CaseCommand command, Instant now) {
    if (command instanceof CaseCommand.Note note) {
      return List.of(note.event());
    }
    if (command instanceof CaseCommand.NoteArrival arrival) {
      return List.of(new ReplyArrived(arrival.message()));
    }
    if (command instanceof CaseCommand.NoteLoss loss) {
      return CourseRules.lost(c, loss);
    }
    if (c.isMerged()) {
      throw CaseProblems.merged();
    }
    return switch (command) {
      case CaseCommand.TakeMessage taken -> CourseRules.taken(c, taken);
      case CaseCommand.TakeOther taken -> CourseRules.takenOfOther(c, taken);
      case CaseCommand.Reply reply -> replied(c, reply);
      case CaseCommand.Move move -> CourseRules.moved(c, move);
      case CaseCommand.Settle _ -> CourseRules.settled(c);
      case CaseCommand.Reopen _ -> CourseRules.reopened(c, now);
      case CaseCommand.Expire _ -> CourseRules.expired(c);
      case CaseCommand.Assign assign -> assigned(c, assign);
      case CaseCommand.SetPriority set ->
          set.to() == c.duty().priority() && set.reason().equals(c.duty().priorityReason())
              ? List.of()
              : List.of(new PriorityChanged(c.duty().priority(), set.to(), set.reason()));
      case CaseCommand.SetKind set -> kind(c, set);
      case CaseCommand.SetTags set ->
          set.tags().equals(c.about().tags()) ? List.of() : List.of(new TagsChanged(set.tags()));
      case CaseCommand.Snooze snooze -> CourseRules.snoozed(c, snooze, now);
      case CaseCommand.MarkSpam mark -> CourseRules.spam(c, mark.spam());
      case CaseCommand.NameAgent named -> named(c, named);
      case CaseCommand.Extend extend -> AnswerRules.extended(extend, now);
      case CaseCommand.GiveFinalResponse given -> AnswerRules.given(c, given);
      case CaseCommand.PassOn passed -> AnswerRules.passedOn(c, passed);
      case CaseCommand.DecideRefund decided -> AnswerRules.refunded(decided);
      case CaseCommand.Forward said -> ForwardingRules.said(c, said, now);
      case CaseCommand.WithdrawForwarding undone -> ForwardingRules.withdrawn(c, undone);
      case CaseCommand.Note _, CaseCommand.NoteArrival _, CaseCommand.NoteLoss _ ->
          throw new IllegalStateException("Expected what may happen at any time to be decided");
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
    events.add(
        reply.toCustomer()
            ? new Replied(reply.thread(), reply.message())
            : new WroteToParty(reply.thread(), reply.message()));
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
    if (isDowngrade(before, set.to()) && c.origin().forwarded() != null) {
      throw Problem.of(
          ProblemCode.NOT_ALLOWED,
          "Expected a case no authority passed on to us, but one did, so it is more than an"
              + " enquiry. Take that back first if it is wrong.");
    }
    if (isDowngrade(before, set.to()) && !set.approved()) {
      throw Problem.of(
          ProblemCode.NOT_ALLOWED,
          "Expected two people to make a case an enquiry, but one alone asked. Propose it.");
    }
    return List.of(new KindChanged(before, set.to(), set.reason()));
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
