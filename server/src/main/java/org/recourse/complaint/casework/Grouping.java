package org.recourse.complaint.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseEvent;
import org.recourse.complaint.CaseId;
import org.recourse.identity.Caller;
import org.recourse.kernel.Fields;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Groups cases with one cause under one of them, the incident. Each keeps its own customer, thread
 * and clocks.
 */
@Component
public class Grouping {
  private final Casebook book;
  private final DeskReading reading;
  private final DeskAudit audit;

  Grouping(Casebook book, DeskReading reading, DeskAudit audit) {
    this.book = book;
    this.reading = reading;
    this.audit = audit;
  }

  /**
   * Makes a case one of an incident's.
   *
   * @param incident null to take it out again
   */
  @Transactional
  public CaseRows.Row group(Caller staff, CaseId id, @Nullable CaseId incident) {
    reading.require(staff, id);
    if (incident != null) {
      CaseRecord parent = reading.require(staff, incident).record();
      if (incident.equals(id) || parent.ties().incident() != null) {
        throw Fields.invalid(
            "incident",
            "Expected another case that is not one of an incident's itself. Choose that one.");
      }
    }
    CaseRows.Row row = book.lock(id);
    audit.record(staff, "case.grouped", row);
    return book.apply(
        row, List.of(new CaseCommand.Note(new CaseEvent.Grouped(incident))), staff.person());
  }
}
