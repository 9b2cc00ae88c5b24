package org.recourse.identity.staff;

import java.util.Objects;
import org.recourse.identity.Caller;
import org.recourse.identity.Handle;
import org.recourse.identity.Permission;
import org.recourse.identity.Proposal;
import org.recourse.identity.Role;
import org.recourse.identity.TwoPersonAct;
import org.springframework.stereotype.Component;

/** Two operators let somebody join. */
@Component
class StaffInvite implements TwoPersonAct {
  static final String KIND = "staff.invite";

  private final Invitations invitations;

  StaffInvite(Invitations invitations) {
    this.invitations = invitations;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Permission proposes() {
    return Permission.STAFF;
  }

  @Override
  public Permission approves() {
    return Permission.STAFF;
  }

  @Override
  public void check(Proposal proposal) {
    invitations.requireFree(email(proposal));
  }

  @Override
  public void carryOut(Proposal proposal, Caller approver) {
    Role role = Role.of(Objects.requireNonNull(proposal.body().get("role")));
    invitations.send(proposal, approver, email(proposal), role);
  }

  private static Handle.Email email(Proposal proposal) {
    return new Handle.Email(Objects.requireNonNull(proposal.body().get("email")));
  }
}
