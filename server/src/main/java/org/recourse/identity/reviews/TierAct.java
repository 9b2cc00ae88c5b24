package org.recourse.identity.reviews;

import java.util.Objects;
import org.recourse.identity.Caller;
import org.recourse.identity.Letters.Letter;
import org.recourse.identity.Permission;
import org.recourse.identity.Proposal;
import org.recourse.identity.Tiers;
import org.recourse.identity.TwoPersonAct;
import org.springframework.stereotype.Component;

/** Two of the staff give a person the tier they asked for. */
@Component
class TierAct implements TwoPersonAct {
  private final Granting granting;
  private final Tiers tiers;

  TierAct(Granting granting, Tiers tiers) {
    this.granting = granting;
    this.tiers = tiers;
  }

  @Override
  public String kind() {
    return "tier.raise";
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
    granting.requireOpen(proposal, ReviewKind.TIER);
  }

  @Override
  public void carryOut(Proposal proposal, Caller approver) {
    Review review = granting.grant(approver, proposal);
    tiers.set(review.person(), Objects.requireNonNull(review.tier()));
    granting.tell(review, Letter.TIER_RAISED);
  }
}
