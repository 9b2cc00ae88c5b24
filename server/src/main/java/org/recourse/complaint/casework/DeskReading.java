package org.recourse.complaint.casework;

import java.util.Optional;
import org.recourse.complaint.CaseId;
import org.recourse.identity.Caller;
import org.springframework.stereotype.Component;

/** Lets staff see a case, unless it is kept from them, and puts that on record. */
@Component
class DeskReading {
  private final CaseRows rows;
  private final ReadingLog log;
  private final DeskAudit audit;
  private final KeptExclusions exclusions;

  DeskReading(CaseRows rows, ReadingLog log, DeskAudit audit, KeptExclusions exclusions) {
    this.rows = rows;
    this.log = log;
    this.audit = audit;
    this.exclusions = exclusions;
  }

  boolean mayRead(Caller staff, CaseRows.Row row) {
    return !exclusions.excludes(row.record(), staff.person());
  }

  CaseRows.Row read(Caller staff, CaseId id) {
    return read(staff, rows.find(id));
  }

  CaseRows.Row read(Caller staff, Optional<CaseRows.Row> found) {
    CaseRows.Row row = require(staff, found);
    if (log.isFirst(staff, row.id())) {
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
    return require(staff, rows.find(id));
  }

  private CaseRows.Row require(Caller staff, Optional<CaseRows.Row> found) {
    return found.filter(row -> mayRead(staff, row)).orElseThrow(CaseProblems::unknown);
  }
}
