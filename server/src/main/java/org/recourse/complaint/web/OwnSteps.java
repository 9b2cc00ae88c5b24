package org.recourse.complaint.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseClock;
import org.recourse.complaint.CaseEvent;
import org.recourse.complaint.casework.EventRows;
import org.recourse.complaint.web.OwnCaseView.Step;

/** The way of a case as its customer is told it: what was, from its events; what comes, by when. */
final class OwnSteps {
  private OwnSteps() {}

  static List<Step> of(List<EventRows.Row> events, List<CaseClock> clocks) {
    List<Step> steps = new ArrayList<>();
    boolean answered = false;
    boolean assigned = false;
    Set<String> told = new HashSet<>();
    for (EventRows.Row row : events) {
      String step = step(row.event(), answered, assigned);
      if (step != null) {
        steps.add(new Step(step, row.at(), null));
      }
      answered |= row.event() instanceof CaseEvent.Replied;
      assigned |= row.event() instanceof CaseEvent.Assigned;
      if (row.event() instanceof CaseEvent.DeadlineExtended longer) {
        told.add(longer.rule());
      }
    }
    clocks.stream()
        .filter(clock -> clock.state().isOpen() && clock.dueAt() != null)
        .map(clock -> new Step(due(clock, told), null, clock.dueAt()))
        .filter(step -> !step.step().isEmpty())
        .distinct()
        .forEach(steps::add);
    return steps;
  }

  private static @Nullable String step(CaseEvent event, boolean answered, boolean assigned) {
    return switch (event) {
      case CaseEvent.Opened _ -> "received";
      case CaseEvent.Assigned _ -> assigned ? null : "assigned";
      case CaseEvent.Replied _ -> answered ? null : "first_reply";
      case CaseEvent.DeadlineExtended _ -> "deadline_extended";
      case CaseEvent.FinalResponseGiven _ -> "final_response";
      case CaseEvent.PassedOn _ -> "passed_on";
      case CaseEvent.RefundDecided decided -> decided.refunded() ? "refunded" : null;
      case CaseEvent.StateChanged moved -> moved(moved);
      default -> null;
    };
  }

  private static @Nullable String moved(CaseEvent.StateChanged moved) {
    return switch (moved.to()) {
      case NEW -> null;
      case OPEN -> moved.from().isOpen() ? null : "reopened";
      case WAITING_CUSTOMER, WAITING_THIRD_PARTY, RESOLVED, CLOSED -> moved.to().code();
    };
  }

  /** Only what concerns them; of a statute what is sure, and a date they were told in writing. */
  private static String due(CaseClock clock, Set<String> told) {
    return switch (clock.kind()) {
      case FIRST_REPLY, NEXT_REPLY, UPDATE -> "reply_due";
      case RESOLUTION -> "resolution_due";
      case STATUTORY ->
          clock.shownAsLaw() || told.contains(clock.rule())
              ? (clock.rule().endsWith(".refund") ? "refund_due" : "final_response_due")
              : "";
      case CALLBACK -> "";
    };
  }
}
