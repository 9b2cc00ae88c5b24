package org.recourse.complaint.casework;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recourse.audit.Audit;
import org.recourse.audit.AuditEntry;
import org.recourse.identity.Caller;
import org.recourse.identity.PersonId;
import org.springframework.stereotype.Component;

/** Puts on record who of the staff did what with which case. */
@Component
class DeskAudit {
  private final Audit audit;

  DeskAudit(Audit audit) {
    this.audit = audit;
  }

  void record(Caller staff, String action, CaseRows.Row row) {
    record(staff, action, row, null, Map.of());
  }

  void record(
      Caller staff,
      String action,
      CaseRows.Row row,
      @Nullable String reason,
      Map<String, String> detail) {
    Map<String, String> facts = new TreeMap<>(detail);
    facts.put("number", row.number().toString());
    PersonId person = row.record().duty().person();
    audit.record(
        new AuditEntry(
            staff.person().value(),
            staff.access().value(),
            action,
            row.id().toString(),
            person == null ? null : person.value(),
            reason,
            facts));
  }
}
