package org.recourse.complaint.clocks;

import java.util.Map;
import org.recourse.audit.Audit;
import org.recourse.audit.AuditEntry;
import org.recourse.identity.Caller;
import org.springframework.stereotype.Component;

/** Puts on record who changed what times the house keeps, and why. */
@Component
class Records {
  private final Audit audit;

  Records(Audit audit) {
    this.audit = audit;
  }

  void changed(
      Caller staff, String action, String subject, String reason, Map<String, String> detail) {
    audit.record(
        new AuditEntry(
            staff.person().value(), staff.access().value(), action, subject, null, reason, detail));
  }
}
