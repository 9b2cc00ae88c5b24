package org.recourse.complaint.clocks;

import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.identity.Proposal;
import org.recourse.identity.TwoPersonAct;
import org.recourse.rulebook.Confirmation;
import org.springframework.stereotype.Component;

/** Two of the staff confirm what a pack of rules says. */
@Component
class PackAct implements TwoPersonAct {
  static final String KIND = "pack.confirm";

  private final PackDesk desk;

  PackAct(PackDesk desk) {
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
    desk.check(basedOn(proposal), what(proposal));
  }

  @Override
  public void carryOut(Proposal proposal, Caller approver) {
    desk.add(approver, proposal, basedOn(proposal), what(proposal));
  }

  private static int basedOn(Proposal proposal) {
    return Integer.parseInt(proposal.body().getOrDefault("based_on", "0"));
  }

  private static Confirmation what(Proposal proposal) {
    return ClockJson.MAPPER.readValue(proposal.body().getOrDefault("body", ""), Confirmation.class);
  }
}
