package org.recourse.contact.mail.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.Exclusions;
import org.recourse.identity.Caller;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the staff decide about mails that no case has; every such deed is recorded. */
@Component
public class MailShelf {
  private final ShelfRows rows;
  private final MailWork work;
  private final MailAudit audit;
  private final Exclusions exclusions;

  MailShelf(ShelfRows rows, MailWork work, MailAudit audit, Exclusions exclusions) {
    this.rows = rows;
    this.exclusions = exclusions;
    this.work = work;
    this.audit = audit;
  }

  /** Newest first: of a case, unless it is kept from the reader, or those that no case has. */
  public List<Shelved> list(Caller caller, @Nullable CaseId of, @Nullable UUID before, int limit) {
    if (of != null && exclusions.excludes(of, caller.person())) {
      return List.of();
    }
    return rows.list(of, before, limit);
  }

  /** A person wrote it after all: it goes to a case. */
  @Transactional
  public Shelved takeIn(MailId id, Caller caller) {
    requireAside(id);
    rows.returnAsHuman(id);
    audit.record(id, caller, "mail.taken_in", null);
    work.ringAfterCommit();
    return rows.get(id);
  }

  /** Takes a mail off the list; it is kept all the same. */
  @Transactional
  public Shelved drop(MailId id, Caller caller, String reason) {
    requireAside(id);
    rows.drop(id);
    audit.record(id, caller, "mail.dropped", reason);
    return rows.get(id);
  }

  private void requireAside(MailId id) {
    if (!rows.get(id).aside()) {
      throw Problem.of(
          ProblemCode.NOT_ALLOWED,
          "Expected a mail that was set aside, but this one has its case, is on its way there or"
              + " was dropped. Load the list again.");
    }
  }
}
