package org.recourse.complaint.casework;

import java.util.List;
import org.recourse.complaint.CaseId;
import org.recourse.conversation.ThreadId;
import org.recourse.identity.Caller;
import org.recourse.identity.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The threads between a case's customer and the house, for those who may keep them. */
@Component
public class CaseThreads {
  private final OwnCases own;
  private final CaseParties parties;
  private final DeskReading reading;
  private final DeskAudit audit;

  CaseThreads(OwnCases own, CaseParties parties, DeskReading reading, DeskAudit audit) {
    this.own = own;
    this.parties = parties;
    this.reading = reading;
    this.audit = audit;
  }

  /** A case with its customer's threads. */
  public record Threads(CaseRows.Row row, List<ThreadId> ids) {}

  /** As far as this customer takes part; {@code not_found} where the case is another one's. */
  public Threads ofCustomer(PersonId person, CaseId id) {
    CaseRows.Row row = own.get(person, id);
    return new Threads(row, own.threads(person, id));
  }

  /**
   * All of the customer's, for somebody of the staff.
   *
   * @param action as it stands on record
   */
  @Transactional
  public Threads ofDesk(Caller staff, CaseId id, String action) {
    CaseRows.Row row = reading.require(staff, id);
    audit.record(staff, action, row);
    return new Threads(row, parties.threadsOfCustomer(id));
  }
}
