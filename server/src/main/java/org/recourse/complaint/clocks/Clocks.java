package org.recourse.complaint.clocks;

import java.time.Instant;
import java.util.List;
import org.recourse.complaint.CaseClock;
import org.recourse.complaint.CaseClocks;
import org.recourse.complaint.CaseFacts;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.ClockMove;
import org.springframework.stereotype.Component;

/** No clock runs yet. */
@Component
class Clocks implements CaseClocks {

  @Override
  public void started(CaseId id, CaseFacts facts, Instant at) {}

  @Override
  public void moved(CaseId id, ClockMove move, Instant at) {}

  @Override
  public void merged(CaseId into, CaseId from, Instant at) {}

  @Override
  public void unmerged(CaseId into, CaseId from, Instant at) {}

  @Override
  public List<CaseClock> of(CaseId id) {
    return List.of();
  }
}
