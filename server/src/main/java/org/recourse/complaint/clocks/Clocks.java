package org.recourse.complaint.clocks;

import java.time.Instant;
import java.util.List;
import org.recourse.complaint.CaseClock;
import org.recourse.complaint.CaseClocks;
import org.recourse.complaint.CaseFacts;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.ClockMove;
import org.recourse.complaint.LegalDuty;
import org.recourse.rulebook.Body;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes what happened to a case and reckons its clocks anew. */
@Component
class Clocks implements CaseClocks {
  private final MoveRows moves;
  private final MergeRows merges;
  private final CaseTerms terms;
  private final Reckoning reckoning;
  private final ShownClocks shown;
  private final Duties duties;

  Clocks(
      MoveRows moves,
      MergeRows merges,
      CaseTerms terms,
      Reckoning reckoning,
      ShownClocks shown,
      Duties duties) {
    this.moves = moves;
    this.merges = merges;
    this.terms = terms;
    this.reckoning = reckoning;
    this.shown = shown;
    this.duties = duties;
  }

  @Override
  @Transactional
  public void started(CaseId id, CaseFacts facts, Instant at) {
    moved(id, new ClockMove.Changed(facts), at);
  }

  @Override
  @Transactional
  public void moved(CaseId id, ClockMove move, Instant at) {
    Terms by = move instanceof ClockMove.Changed now ? terms.of(id, now.facts()) : null;
    if (moves.add(id, new Happening(at, move, by))) {
      reckoning.reckon(id);
    }
  }

  @Override
  @Transactional
  public void merged(CaseId into, CaseId from, Instant at) {
    merges.merge(into, from, at);
    reckoning.reckon(from);
  }

  @Override
  @Transactional
  public void unmerged(CaseId into, CaseId from, Instant at) {
    merges.unmerge(into, from, at);
    reckoning.reckon(into);
    reckoning.reckon(from);
  }

  @Override
  public List<CaseClock> of(CaseId id) {
    return shown.of(id);
  }

  @Override
  public List<LegalDuty> duties(CaseId id) {
    return duties.of(id);
  }

  @Override
  public List<Body> bodies(CaseId id) {
    return duties.bodies(id);
  }
}
