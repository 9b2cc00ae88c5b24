package org.recourse.complaint.clocks;

import org.recourse.complaint.clocks.PolicyDesk.NewVersion;
import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.identity.Proposal;
import org.recourse.identity.TwoPersonAct;
import org.springframework.stereotype.Component;

/** Two of the staff change what the policies say about the law. */
@Component("clockPolicyAct")
class PolicyAct implements TwoPersonAct {
  static final String KIND = "clock_policies.change";

  private final PolicyDesk desk;

  PolicyAct(PolicyDesk desk) {
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
    desk.add(approver, read(proposal), proposal.id().toString());
  }

  private static NewVersion read(Proposal proposal) {
    return new NewVersion(
        Integer.parseInt(proposal.body().getOrDefault("based_on", "0")),
        proposal.body().getOrDefault("body", ""),
        proposal.reason());
  }
}
