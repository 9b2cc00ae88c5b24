package org.recourse.identity.reviews;

import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.identity.Proposal;
import org.recourse.identity.StaffFreezes;
import org.recourse.identity.TwoPersonAct;
import org.springframework.stereotype.Component;

/** Two of the staff lift the freezes of a person whose documents they compared; none by law. */
@Component
class UnfreezeAct implements TwoPersonAct {
  private final Granting granting;
  private final StaffFreezes freezes;

  UnfreezeAct(Granting granting, StaffFreezes freezes) {
    this.granting = granting;
    this.freezes = freezes;
  }

  @Override
  public String kind() {
    return "unfreeze.review";
  }

  @Override
  public Permission proposes() {
    return Permission.IDENTITY_REVIEW;
  }

  @Override
  public Permission approves() {
    return Permission.APPROVE;
  }

  @Override
  public void check(Proposal proposal) {
    granting.requireOpen(proposal, ReviewKind.UNFREEZE);
  }

  @Override
  public void carryOut(Proposal proposal, Caller approver) {
    Review review = granting.grant(approver, proposal);
    freezes.liftByReview(approver, review.person(), proposal.id().value(), proposal.reason());
  }
}
