package org.recourse.identity.looks;

import java.util.Objects;
import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.identity.PersonId;
import org.recourse.identity.Proposal;
import org.recourse.identity.StaffFreezes;
import org.recourse.identity.TwoPersonAct;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;

/** Two who deal with orders of courts and offices lift a freeze by law. */
@Component
class LegalLiftAct implements TwoPersonAct {
  static final String KIND = "freeze.law_lift";

  private final StaffFreezes freezes;

  LegalLiftAct(StaffFreezes freezes) {
    this.freezes = freezes;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Permission proposes() {
    return Permission.FREEZE_BY_LAW;
  }

  @Override
  public Permission approves() {
    return Permission.FREEZE_BY_LAW;
  }

  @Override
  public void check(Proposal proposal) {
    PersonId person = Objects.requireNonNull(proposal.person());
    if (freezes.open(person).stream()
        .noneMatch(open -> open.id().equals(proposal.subject()) && open.kind().equals("law"))) {
      throw Problem.of(
          ProblemCode.NOT_FOUND,
          "Expected an open freeze by law of this customer, but there is none. Read them again.");
    }
  }

  @Override
  public void carryOut(Proposal proposal, Caller approver) {
    freezes.liftByLaw(
        approver,
        Objects.requireNonNull(proposal.person()),
        proposal.subject(),
        proposal.id().value(),
        proposal.reason());
  }
}
