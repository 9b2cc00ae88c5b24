package org.recourse.complaint.clocks;

import org.recourse.complaint.clocks.CalendarDesk.NewVersion;
import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.identity.Proposal;
import org.recourse.identity.TwoPersonAct;
import org.recourse.rulebook.CalendarBody;
import org.springframework.stereotype.Component;

/** Two of the staff change a calendar by which the law is counted. */
@Component
class CalendarAct implements TwoPersonAct {
  static final String KIND = "calendar.change";

  private final CalendarDesk desk;

  CalendarAct(CalendarDesk desk) {
    this.desk = desk;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Permission proposes() {
    return Permission.CALENDARS;
  }

  @Override
  public Permission approves() {
    return Permission.POLICY;
  }

  @Override
  public void check(Proposal proposal) {
    desk.check(read(proposal));
  }

  @Override
  public void carryOut(Proposal proposal, Caller approver) {
    desk.add(approver, read(proposal));
  }

  private static NewVersion read(Proposal proposal) {
    return new NewVersion(
        proposal.subject(),
        Integer.parseInt(proposal.body().getOrDefault("based_on", "0")),
        proposal.body().getOrDefault("name", ""),
        ClockJson.MAPPER.readValue(proposal.body().getOrDefault("body", ""), CalendarBody.class),
        proposal.reason());
  }
}
