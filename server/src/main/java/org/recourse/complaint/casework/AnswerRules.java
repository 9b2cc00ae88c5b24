package org.recourse.complaint.casework;

import static org.recourse.kernel.Fields.invalid;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseEvent;
import org.recourse.complaint.CaseEvent.StateChanged;
import org.recourse.complaint.CaseKind;
import org.recourse.complaint.CaseState;
import org.recourse.complaint.Cause;
import org.recourse.complaint.LegalDuty;
import org.recourse.complaint.Outcome;
import org.recourse.rulebook.Rule.StatutoryClock;

/** What the law asks for in answers: longer time, a final response, a refund. Pure. */
public final class AnswerRules {
  /** How a final response may end a case; others say that there is nothing to respond to. */
  public static final Set<Outcome> FINAL =
      Set.of(Outcome.PUT_RIGHT, Outcome.EXPLAINED, Outcome.REJECTED);

  private static final String LEAD = "lead";

  private AnswerRules() {}

  /** Whether longer time may be taken: the rule knows one, nobody took it, and it is not late. */
  public static boolean mayExtend(LegalDuty duty, boolean lead, Instant now) {
    return refusal(duty, lead, now) == null;
  }

  /** Whether a final response can be given to this as it stands. */
  public static boolean mayRespond(CaseRecord c) {
    return !c.isMerged()
        && !c.ties().spam()
        && c.about().kind() != CaseKind.ENQUIRY
        && c.state() != CaseState.CLOSED;
  }

  static List<CaseEvent> extended(CaseCommand.Extend extend, Instant now) {
    LegalDuty duty = extend.duty();
    String refusal = refusal(duty, extend.lead(), now);
    if (refusal != null || duty.longestAt() == null) {
      throw CaseProblems.notExtended(refusal == null ? "it knows no longer time" : refusal);
    }
    return List.of(
        new CaseEvent.DeadlineExtended(
            duty.rule().id(), duty.longestAt(), extend.reason(), extend.message()));
  }

  static List<CaseEvent> given(CaseRecord c, CaseCommand.GiveFinalResponse given) {
    if (!FINAL.contains(given.outcome())) {
      throw invalid("outcome", "Expected put_right, explained or rejected. Say which.");
    }
    if (!mayRespond(c)) {
      throw CaseProblems.closed("this one takes no final response. Answer it as usual");
    }
    List<CaseEvent> events = new ArrayList<>();
    events.add(new CaseEvent.FinalResponseGiven(given.outcome(), given.message()));
    if (c.state().isOpen()) {
      events.add(new StateChanged(c.state(), CaseState.RESOLVED, Cause.AGENT, given.outcome()));
    }
    return events;
  }

  static List<CaseEvent> passedOn(CaseRecord c, CaseCommand.PassOn passed) {
    if (!c.state().isOpen()) {
      throw CaseProblems.closed("this one is " + c.state().code() + ". Reopen it first");
    }
    List<CaseEvent> events = new ArrayList<>();
    events.add(new CaseEvent.PassedOn(passed.to(), passed.reason(), passed.message()));
    if (c.state() != CaseState.WAITING_THIRD_PARTY) {
      events.add(new StateChanged(c.state(), CaseState.WAITING_THIRD_PARTY, Cause.AGENT, null));
    }
    return events;
  }

  static List<CaseEvent> refunded(CaseCommand.DecideRefund decided) {
    if (decided.duties().stream().noneMatch(duty -> duty.waitsFor(StatutoryClock.REFUND))) {
      throw CaseProblems.noRefundDue();
    }
    return List.of(new CaseEvent.RefundDecided(decided.refunded(), decided.reason()));
  }

  private static @Nullable String refusal(LegalDuty duty, boolean lead, Instant now) {
    if (duty.longestAt() == null || duty.rule().extend() == null) {
      return "it knows no longer time";
    }
    if (duty.extended()) {
      return "it was taken already, and is taken once";
    }
    if (!now.isBefore(duty.dueAt())) {
      return "its time is over";
    }
    return duty.rule().extend().approver().equals(LEAD) && !lead
        ? "it takes somebody who leads the desk"
        : null;
  }
}
