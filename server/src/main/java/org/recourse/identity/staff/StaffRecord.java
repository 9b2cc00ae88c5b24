package org.recourse.identity.staff;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.audit.Audit;
import org.recourse.audit.AuditEntry;
import org.recourse.identity.Caller;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.recourse.kernel.Ids;
import org.springframework.stereotype.Component;

/** What is written down about staff. */
@Component
class StaffRecord {
  private final Audit audit;

  StaffRecord(Audit audit) {
    this.audit = audit;
  }

  /** Invited: by two, or alone where there is no second yet. */
  void invited(Caller by, UUID invitation, Role role, @Nullable String reason, boolean alone) {
    audit.record(
        new AuditEntry(
            by.person().value(),
            by.access().value(),
            alone ? "staff.invited_alone" : "staff.invited",
            Ids.text("inv", invitation),
            null,
            reason,
            Map.of("role", role.code())));
  }

  void joined(PersonId person, Role role, boolean first) {
    audit.record(
        new AuditEntry(
            person.value(),
            null,
            first ? "staff.first_operator_made" : "staff.joined",
            person.toString(),
            person.value(),
            null,
            Map.of("role", role.code())));
  }

  void roleChanged(Caller by, PersonId person, String from, Role to) {
    audit.record(
        new AuditEntry(
            by.person().value(),
            by.access().value(),
            "staff.role_changed",
            person.toString(),
            person.value(),
            null,
            Map.of("from", from, "to", to.code())));
  }
}
