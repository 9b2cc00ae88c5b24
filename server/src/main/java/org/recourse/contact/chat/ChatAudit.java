package org.recourse.contact.chat;

import java.util.Map;
import org.recourse.audit.Audit;
import org.recourse.audit.AuditEntry;
import org.recourse.identity.PersonId;
import org.springframework.stereotype.Component;

/** Puts on record who of the staff took a talk and who handed one on; never what was said. */
@Component
class ChatAudit {
  private final Audit audit;

  ChatAudit(Audit audit) {
    this.audit = audit;
  }

  void accepted(PersonId agent, Chat chat) {
    record(agent, "chat.accepted", chat, Map.of("case", chat.caseId().toString()));
  }

  void offered(PersonId agent, Chat chat, PersonId to) {
    record(
        agent, "chat.offered", chat, Map.of("case", chat.caseId().toString(), "to", to.toString()));
  }

  private void record(PersonId agent, String action, Chat chat, Map<String, String> detail) {
    audit.record(
        new AuditEntry(
            agent.value(),
            null,
            action,
            chat.id().toString(),
            chat.person().value(),
            null,
            detail));
  }
}
