package org.recourse.contact.mail.intake;

import org.recourse.complaint.CaseId;
import org.recourse.complaint.Exclusions;
import org.recourse.conversation.NewMessage;
import org.recourse.identity.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the staff read mails as they came, with a reason that is recorded. */
@Component
public class MailReading {
  private final ShelfRows rows;
  private final RawMails raws;
  private final MaskedMails masked;
  private final MailAudit audit;
  private final Exclusions exclusions;

  MailReading(
      ShelfRows rows, RawMails raws, MaskedMails masked, MailAudit audit, Exclusions exclusions) {
    this.exclusions = exclusions;
    this.rows = rows;
    this.raws = raws;
    this.masked = masked;
    this.audit = audit;
  }

  /** What it says, masked, cut where it is very long. */
  @Transactional
  public String read(MailId id, Caller caller, String reason) {
    require(id, caller);
    audit.record(id, caller, "mail.read", reason);
    String text = masked.text(id);
    return text.substring(0, Math.min(text.length(), NewMessage.TEXT_MAX));
  }

  /** As it came, nothing masked. */
  @Transactional
  public byte[] original(MailId id, Caller caller, String reason) {
    require(id, caller);
    audit.record(id, caller, "mail.original_read", reason);
    return raws.read(id);
  }

  /** One in a case that is kept from the reader is as one there is not. */
  private void require(MailId id, Caller caller) {
    CaseId of = rows.get(id).caseId();
    if (of != null && exclusions.excludes(of, caller.person())) {
      throw ShelfRows.unknown();
    }
  }
}
