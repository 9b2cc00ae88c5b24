package org.recourse.complaint.casework;

import org.recourse.complaint.CaseId;
import org.recourse.conversation.Contacts;
import org.recourse.identity.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends what is no case at all, and shuts out who sends it. All of it is kept. */
@Component
public class Spam {
  private final DeskDeeds deeds;
  private final Contacts contacts;
  private final DeskAudit audit;

  Spam(DeskDeeds deeds, Contacts contacts, DeskAudit audit) {
    this.deeds = deeds;
    this.contacts = contacts;
    this.audit = audit;
  }

  /**
   * Marks a case, or takes that back.
   *
   * @param block whether its sender opens no more cases; taken back with the mark
   */
  @Transactional
  public CaseRows.Row mark(Caller staff, CaseId id, boolean spam, boolean block) {
    CaseRows.Row row =
        deeds.act(staff, id, new CaseCommand.MarkSpam(spam), "case.spam_marked", null);
    boolean blocked = contacts.get(row.record().origin().contact()).blocked();
    if (spam ? block && !blocked : blocked) {
      contacts.block(row.record().origin().contact(), spam);
      audit.record(staff, spam ? "contact.blocked" : "contact.unblocked", row);
    }
    return row;
  }
}
