package org.recourse.contact.mail.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recourse.audit.Audit;
import org.recourse.audit.AuditEntry;
import org.recourse.identity.Caller;
import org.springframework.stereotype.Component;

/** Puts on record who of the staff did what with which mail. */
@Component
class MailAudit {
  private final Audit audit;

  MailAudit(Audit audit) {
    this.audit = audit;
  }

  void record(MailId id, Caller caller, String action, @Nullable String reason) {
    audit.record(
        new AuditEntry(
            caller.person().value(),
            caller.access().value(),
            action,
            id.toString(),
            null,
            reason,
            Map.of()));
  }
}
