package org.recourse.identity.recovery;

import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.identity.PersonId;
import org.recourse.identity.Proposal;
import org.recourse.identity.TwoPersonAct;
import org.springframework.stereotype.Component;

/**
 * Two of the staff say that it is the owner who recovers an account with a strong factor. It
 * shortens no wait and sets no password; whoever began the recovery still needs the second code.
 */
@Component
class RecoveryAct implements TwoPersonAct {
  static final String KIND = "recovery.review";

  private final RecoveryRows rows;

  RecoveryAct(RecoveryRows rows) {
    this.rows = rows;
  }

  @Override
  public String kind() {
    return KIND;
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
    if (rows.of(PersonId.parse(proposal.subject())).isEmpty()) {
      throw Recoveries.unknown();
    }
  }

  @Override
  public void carryOut(Proposal proposal, Caller approver) {
    rows.review(PersonId.parse(proposal.subject()));
  }
}
