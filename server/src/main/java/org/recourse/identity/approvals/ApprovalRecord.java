package org.recourse.identity.approvals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.audit.Audit;
import org.recourse.audit.AuditEntry;
import org.recourse.identity.Caller;
import org.recourse.identity.PersonId;
import org.recourse.identity.Proposal;
import org.springframework.stereotype.Component;

/** What is written down of each step of an approval. */
@Component
class ApprovalRecord {
  private final Audit audit;

  ApprovalRecord(Audit audit) {
    this.audit = audit;
  }

  void proposed(Caller staff, Proposal proposal) {
    write(staff, "approval.proposed", proposal, proposal.reason());
  }

  void ended(Caller staff, Approval.State state, Proposal proposal, @Nullable String words) {
    write(staff, "approval." + state.code(), proposal, words);
  }

  void expired(Proposal proposal) {
    write(null, "approval.expired", proposal, null);
  }

  private void write(
      @Nullable Caller staff, String action, Proposal proposal, @Nullable String reason) {
    Map<String, String> detail = new LinkedHashMap<>();
    detail.put("kind", proposal.kind());
    detail.put("subject", proposal.subject());
    if (proposal.amount() != null) {
      detail.put("amount", proposal.amount().toString());
    }
    @Nullable PersonId person = proposal.person();
    @Nullable UUID actor = staff == null ? null : staff.person().value();
    @Nullable UUID access = staff == null ? null : staff.access().value();
    audit.record(
        new AuditEntry(
            actor,
            access,
            action,
            proposal.id().toString(),
            person == null ? null : person.value(),
            reason,
            detail));
  }
}
