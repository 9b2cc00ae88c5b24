package org.recourse.complaint.surge;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.audit.Audit;
import org.recourse.audit.AuditEntry;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.ProblemType;
import org.recourse.complaint.casework.CaseDesk;
import org.recourse.complaint.casework.CaseProblems;
import org.recourse.identity.Caller;
import org.recourse.kernel.Fields;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Incidents as the staff open, see and end them. */
@Component
public class IncidentDesk {
  private final IncidentRows rows;
  private final Surges surges;
  private final CaseDesk cases;
  private final Audit audit;
  private final Clock clock;

  IncidentDesk(IncidentRows rows, Surges surges, CaseDesk cases, Audit audit, Clock clock) {
    this.rows = rows;
    this.surges = surges;
    this.cases = cases;
    this.audit = audit;
    this.clock = clock;
  }

  /** Makes a surge an incident, for which its first case stands; the one there is, if there is. */
  @Transactional
  public Incident open(Caller staff, ProblemType type) {
    Optional<Incident> there = rows.open(type);
    if (there.isPresent()) {
      return there.get();
    }
    Surge surge =
        surges.now().stream()
            .filter(one -> one.problemType() == type)
            .findFirst()
            .orElseThrow(IncidentDesk::none);
    CaseId first = rows.first(type, surge.since(), staff.person()).orElseThrow(IncidentDesk::none);
    if (rows.insert(first, type, surge.since(), staff.person(), clock.instant())) {
      record(staff, "incident.opened", first, Map.of("cases", "" + surge.cases()));
    }
    return rows.open(type).orElseThrow(IncidentDesk::none);
  }

  /** Takes in no more cases; twice is once. */
  @Transactional
  public Incident end(Caller staff, CaseId id) {
    get(staff, id);
    if (rows.end(id, clock.instant())) {
      record(staff, "incident.ended", id, Map.of());
    }
    return get(staff, id);
  }

  public Incident get(Caller staff, CaseId id) {
    Incident incident = rows.find(id).orElseThrow(CaseProblems::unknown);
    cases.read(staff, id);
    return incident;
  }

  public List<Incident> list(Caller staff, @Nullable UUID after, int limit) {
    return rows.list(staff.person(), after, limit);
  }

  private void record(Caller staff, String action, CaseId id, Map<String, String> detail) {
    audit.record(
        new AuditEntry(
            staff.person().value(),
            staff.access().value(),
            action,
            id.toString(),
            null,
            null,
            detail));
  }

  private static RuntimeException none() {
    return Fields.invalid(
        "problem_type",
        "Expected a problem that many complain of now, but this one is as usual. See the surges.");
  }
}
