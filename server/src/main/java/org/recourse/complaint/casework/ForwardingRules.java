package org.recourse.complaint.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.recourse.complaint.CaseEvent;
import org.recourse.complaint.CaseKind;
import org.recourse.complaint.Forwarding;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;

/**
 * Complaints an authority passed on to us. Any agent says that one was; to take it back or to move
 * its date, and with it a clock of the law, takes somebody who leads the desk. Pure.
 */
public final class ForwardingRules {
  private ForwardingRules() {}

  /** Whether somebody may say by whom it was passed on, as it stands. */
  public static boolean maySay(CaseRecord c, boolean lead) {
    return !c.isMerged() && c.state().isOpen() && (lead || c.origin().forwarded() == null);
  }

  static List<CaseEvent> said(CaseRecord c, CaseCommand.Forward said, Instant now) {
    Forwarding forwarding = said.forwarding();
    if (forwarding.equals(c.origin().forwarded())) {
      return List.of();
    }
    if (forwarding.receivedAt().isAfter(now)) {
      throw Fields.invalid("received_on", "Expected a day that has come, but it is ahead of us.");
    }
    if (!c.state().isOpen()) {
      throw CaseProblems.closed("this one is " + c.state().code() + ". Reopen it first");
    }
    requireLead(c, said.lead());
    List<CaseEvent> events = new ArrayList<>();
    if (c.about().kind() == CaseKind.ENQUIRY) {
      events.add(new CaseEvent.KindChanged(CaseKind.ENQUIRY, CaseKind.COMPLAINT, "forwarded"));
    }
    events.add(event(forwarding));
    return events;
  }

  static List<CaseEvent> withdrawn(CaseRecord c, CaseCommand.WithdrawForwarding undone) {
    if (c.origin().forwarded() == null) {
      return List.of();
    }
    requireLead(c, undone.lead());
    return List.of(new CaseEvent.ForwardingWithdrawn(undone.reason()));
  }

  static CaseEvent event(Forwarding forwarding) {
    return new CaseEvent.Forwarded(
        forwarding.by(), forwarding.reference(), forwarding.receivedAt());
  }

  private static void requireLead(CaseRecord c, boolean lead) {
    if (c.origin().forwarded() != null && !lead) {
      throw Problem.of(
          ProblemCode.NOT_ALLOWED,
          "Expected somebody who leads the desk to change by whom and when a complaint was passed"
              + " on, but you do not. Ask one who does.");
    }
  }
}
