package org.recourse.complaint;

import java.time.Instant;
import java.util.List;
import org.recourse.rulebook.Body;

/**
 * The clocks of cases. All of it happens in the current transaction, in which the caller has locked
 * the case's row, or both rows in the order of their ids. What is told twice of the same message or
 * call counts once.
 */
public interface CaseClocks {

  /** A case is there; its clocks count from {@link CaseFacts#receivedAt}. */
  void started(CaseId id, CaseFacts facts, Instant at);

  /** Something happened that may start, stop, pause or move a clock. */
  void moved(CaseId id, ClockMove move, Instant at);

  /** One case goes on in another, which takes over the earliest receipt and deadlines of both. */
  void merged(CaseId into, CaseId from, Instant at);

  /** They are two again, each with the clocks of its own history. */
  void unmerged(CaseId into, CaseId from, Instant at);

  /** A case's clocks, the nearest open one first; none for a case merged into another. */
  List<CaseClock> of(CaseId id);

  /** What the law still asks for on a case, the nearest first. */
  List<LegalDuty> duties(CaseId id);

  /** Whom outside the house the customer of a case may turn to, by the rules it is under. */
  List<Body> bodies(CaseId id);
}
