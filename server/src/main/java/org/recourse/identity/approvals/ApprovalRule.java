package org.recourse.identity.approvals;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.recourse.identity.Permission;
import org.recourse.identity.PersonId;

/**
 * What a member of staff may do with an approval. A pure function, so it can be read as a table.
 */
final class ApprovalRule {
  private ApprovalRule() {}

  /** Something that can be done with it. */
  enum Step {
    SEE,
    APPROVE,
    REFUSE,
    WITHDRAW;

    /** As it stands in answers: {@code approve}. */
    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Who asks.
   *
   * @param authority whether their roles reach its amount, if it has one
   */
  record Asker(PersonId person, Set<Permission> permissions, boolean authority) {}

  /** Who may do its kind. */
  record Kind(Permission proposes, Permission approves) {}

  static Set<Step> steps(Approval approval, Approval.State state, Kind kind, Asker asker) {
    PersonId proposer = approval.proposal().proposedBy();
    boolean own = proposer.equals(asker.person());
    boolean concerned = asker.person().equals(approval.proposal().person());
    EnumSet<Step> steps = EnumSet.noneOf(Step.class);
    if (concerned) {
      return steps;
    }
    boolean approver = asker.permissions().contains(kind.approves());
    if (own || approver || asker.permissions().contains(kind.proposes())) {
      steps.add(Step.SEE);
    }
    if (state != Approval.State.PROPOSED) {
      return steps;
    }
    if (own) {
      steps.add(Step.WITHDRAW);
    } else if (approver) {
      steps.add(Step.REFUSE);
      if (asker.authority()) {
        steps.add(Step.APPROVE);
      }
    }
    return steps;
  }
}
