package org.recourse.complaint.casework;

import java.util.Map;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseKind;
import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.identity.Proposal;
import org.recourse.identity.TwoPersonAct;
import org.springframework.stereotype.Component;

/** Two of the staff make a case an enquiry, which is less than a complaint. */
@Component
class KindAct implements TwoPersonAct {
  static final String KIND = "case.downgrade";
  static final String TO = "kind";

  private final Casebook book;
  private final CaseRows rows;
  private final DeskAudit audit;

  KindAct(Casebook book, CaseRows rows, DeskAudit audit) {
    this.book = book;
    this.rows = rows;
    this.audit = audit;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Permission proposes() {
    return Permission.CASES;
  }

  @Override
  public Permission approves() {
    return Permission.CASES_LEAD;
  }

  @Override
  public void check(Proposal proposal) {
    CaseRecord record =
        rows.find(CaseId.parse(proposal.subject())).orElseThrow(CaseProblems::unknown).record();
    CaseRules.decide(record, command(proposal), record.changedAt());
  }

  @Override
  public void carryOut(Proposal proposal, Caller approver) {
    CaseRows.Row row =
        book.apply(CaseId.parse(proposal.subject()), command(proposal), approver.person());
    audit.record(
        approver,
        "case.kind_changed",
        row,
        proposal.reason(),
        Map.of("approval", proposal.id().toString()));
  }

  private static CaseCommand command(Proposal proposal) {
    return new CaseCommand.SetKind(
        CaseKind.of(proposal.body().getOrDefault(TO, "enquiry")), proposal.reason(), true);
  }
}
