package org.recourse.complaint.casework;

import org.recourse.complaint.CaseId;
import org.recourse.identity.Caller;
import org.springframework.stereotype.Component;

/** Lets staff see a case, unless it is their own or about them, and puts that on record. */
@Component
class DeskReading {
  private final CaseRows rows;
  private final ReadingLog log;
  private final DeskAudit audit;

  DeskReading(CaseRows rows, ReadingLog log, DeskAudit audit) {
    this.rows = rows;
    this.log = log;
    this.audit = audit;
  }

  static boolean mayRead(Caller staff, CaseRows.Row row) {
    return !row.record().duty().excludes(staff.person());
  }

  CaseRows.Row read(Caller staff, CaseId id) {
    CaseRows.Row row = require(staff, id);
    if (log.isFirst(staff, id)) {
      audit.record(staff, "case.read", row);
    }
    return row;
  }

  /** For a deed of theirs: until the transaction ends, nobody else changes it. */
  CaseRows.Row lock(Caller staff, CaseId id) {
    require(staff, id);
    return rows.lock(id).orElseThrow(CaseProblems::unknown);
  }

  /** Without a record, for what is on record itself. */
  CaseRows.Row require(Caller staff, CaseId id) {
    return rows.find(id).filter(row -> mayRead(staff, row)).orElseThrow(CaseProblems::unknown);
  }
}
