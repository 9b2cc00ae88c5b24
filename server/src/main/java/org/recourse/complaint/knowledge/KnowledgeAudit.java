package org.recourse.complaint.knowledge;

import java.util.Map;
import org.recourse.audit.Audit;
import org.recourse.audit.AuditEntry;
import org.recourse.identity.Caller;
import org.springframework.stereotype.Component;

/** Puts on record who changed what agents answer and look up. */
@Component
class KnowledgeAudit {
  private final Audit audit;

  KnowledgeAudit(Audit audit) {
    this.audit = audit;
  }

  void record(Caller staff, String action, String subject, String name) {
    audit.record(
        new AuditEntry(
            staff.person().value(),
            staff.access().value(),
            action,
            subject,
            null,
            null,
            name.isEmpty() ? Map.of() : Map.of("name", name)));
  }

  static String written(String what, boolean fresh) {
    return what + (fresh ? ".written" : ".rewritten");
  }
}
