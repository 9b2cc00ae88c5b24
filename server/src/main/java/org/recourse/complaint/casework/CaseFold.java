package org.recourse.complaint.casework;

import java.time.Instant;
import java.util.List;
import org.recourse.complaint.CaseEvent;
import org.recourse.complaint.CaseEvent.AboutAgent;
import org.recourse.complaint.CaseEvent.Absorbed;
import org.recourse.complaint.CaseEvent.Assigned;
import org.recourse.complaint.CaseEvent.AutomaticArrived;
import org.recourse.complaint.CaseEvent.CopiesChanged;
import org.recourse.complaint.CaseEvent.CustomerWrote;
import org.recourse.complaint.CaseEvent.DeadlineExtended;
import org.recourse.complaint.CaseEvent.Described;
import org.recourse.complaint.CaseEvent.FinalResponseGiven;
import org.recourse.complaint.CaseEvent.Forwarded;
import org.recourse.complaint.CaseEvent.ForwardingWithdrawn;
import org.recourse.complaint.CaseEvent.Grouped;
import org.recourse.complaint.CaseEvent.Identified;
import org.recourse.complaint.CaseEvent.KindChanged;
import org.recourse.complaint.CaseEvent.Linked;
import org.recourse.complaint.CaseEvent.MergedInto;
import org.recourse.complaint.CaseEvent.NoteAdded;
import org.recourse.complaint.CaseEvent.Opened;
import org.recourse.complaint.CaseEvent.PartyJoined;
import org.recourse.complaint.CaseEvent.PassedOn;
import org.recourse.complaint.CaseEvent.PriorityChanged;
import org.recourse.complaint.CaseEvent.RefundDecided;
import org.recourse.complaint.CaseEvent.Released;
import org.recourse.complaint.CaseEvent.Replied;
import org.recourse.complaint.CaseEvent.ReplyArrived;
import org.recourse.complaint.CaseEvent.ReplyLost;
import org.recourse.complaint.CaseEvent.Snoozed;
import org.recourse.complaint.CaseEvent.SpamMarked;
import org.recourse.complaint.CaseEvent.SplitFrom;
import org.recourse.complaint.CaseEvent.SplitInto;
import org.recourse.complaint.CaseEvent.StateChanged;
import org.recourse.complaint.CaseEvent.SubjectDiffers;
import org.recourse.complaint.CaseEvent.TagsChanged;
import org.recourse.complaint.CaseEvent.ThirdPersonWrote;
import org.recourse.complaint.CaseEvent.Unassigned;
import org.recourse.complaint.CaseEvent.Unlinked;
import org.recourse.complaint.CaseEvent.Unmerged;
import org.recourse.complaint.CaseEvent.VerificationAsked;
import org.recourse.complaint.CaseEvent.Woken;
import org.recourse.complaint.CaseEvent.WroteToParty;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseState;
import org.recourse.complaint.Forwarding;
import org.recourse.complaint.casework.CaseRecord.About;
import org.recourse.complaint.casework.CaseRecord.Course;
import org.recourse.complaint.casework.CaseRecord.Duty;
import org.recourse.complaint.casework.CaseRecord.Origin;
import org.recourse.complaint.casework.CaseRecord.Ties;

/** What an event makes of a case. Pure: the same events give the same case, always. */
final class CaseFold {
  private CaseFold() {}

  static CaseRecord begin(CaseId id, Opened event, Instant at) {
    return new CaseRecord(
        id,
        1,
        new Origin(
            event.channel(),
            event.contact(),
            event.thread(),
            event.language(),
            event.openedBy(),
            event.receivedAt(),
            at,
            null),
        new About(
            event.kind(),
            event.problemType(),
            event.subject(),
            event.wanted(),
            List.of(),
            List.of()),
        new Course(CaseState.NEW, null, null, null, 0, null, null, null),
        new Duty(event.person(), null, null, event.priority(), event.priorityReason()),
        new Ties(null, null, false),
        at);
  }

  static CaseRecord evolve(CaseRecord before, CaseEvent event, Instant at) {
    CaseRecord c = before.counted(at);
    return switch (event) {
      case Opened _ -> throw new IllegalStateException("Expected a case to open once");
      case CustomerWrote _ -> c.with(CourseFold.wrote(c.course(), at));
      case ReplyLost _ -> c.with(CourseFold.lost(c.course(), at));
      case ReplyArrived _ -> c.with(CourseFold.replied(c.course(), at));
      case StateChanged moved -> c.with(CourseFold.moved(c.course(), moved, at));
      case Snoozed snoozed -> c.with(CourseFold.snoozed(c.course(), snoozed.until()));
      case Woken _ -> c.with(CourseFold.snoozed(c.course(), null));
      case KindChanged _, Described _, TagsChanged _, CopiesChanged _ ->
          c.with(AboutFold.evolve(c.about(), event));
      case PriorityChanged _, Assigned _, Unassigned _, AboutAgent _, Identified _ ->
          c.with(duty(c.duty(), event));
      case Absorbed absorbed ->
          c.with(received(c.origin(), absorbed.receivedAt()))
              .with(CourseFold.waiting(c.course(), absorbed.unansweredFrom()));
      case Released released -> c.with(received(c.origin(), released.receivedAt()));
      case Forwarded _, ForwardingWithdrawn _ -> c.with(forwarded(c.origin(), event));
      case MergedInto _, Unmerged _, SpamMarked _, Grouped _ -> c.with(ties(c.ties(), event));
      case ThirdPersonWrote _,
          AutomaticArrived _,
          Replied _,
          WroteToParty _,
          NoteAdded _,
          Linked _,
          Unlinked _,
          PartyJoined _,
          SubjectDiffers _,
          SplitInto _,
          SplitFrom _,
          VerificationAsked _,
          DeadlineExtended _,
          FinalResponseGiven _,
          PassedOn _,
          RefundDecided _ ->
          c;
    };
  }

  private static Duty duty(Duty before, CaseEvent event) {
    var person = event instanceof Identified known ? known.person() : before.person();
    var about = event instanceof AboutAgent named ? named.agent() : before.aboutAgent();
    var assignee =
        switch (event) {
          case Assigned assigned -> assigned.agent();
          case Unassigned _ -> null;
          default -> before.assignee();
        };
    return event instanceof PriorityChanged changed
        ? new Duty(person, assignee, about, changed.to(), changed.reason())
        : new Duty(person, assignee, about, before.priority(), before.priorityReason());
  }

  private static Ties ties(Ties before, CaseEvent event) {
    return switch (event) {
      case MergedInto merged -> new Ties(merged.into(), before.incident(), before.spam());
      case Unmerged _ -> new Ties(null, before.incident(), before.spam());
      case SpamMarked marked -> new Ties(before.mergedInto(), before.incident(), marked.spam());
      case Grouped grouped -> new Ties(before.mergedInto(), grouped.incident(), before.spam());
      default -> before;
    };
  }

  private static Origin received(Origin o, Instant receivedAt) {
    return new Origin(
        o.channel(),
        o.contact(),
        o.thread(),
        o.language(),
        o.openedBy(),
        receivedAt,
        o.openedAt(),
        o.forwarded());
  }

  private static Origin forwarded(Origin o, CaseEvent event) {
    return new Origin(
        o.channel(),
        o.contact(),
        o.thread(),
        o.language(),
        o.openedBy(),
        o.receivedAt(),
        o.openedAt(),
        event instanceof Forwarded by
            ? new Forwarding(by.by(), by.reference(), by.receivedAt())
            : null);
  }
}
