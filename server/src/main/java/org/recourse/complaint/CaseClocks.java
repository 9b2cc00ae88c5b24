package org.recourse.complaint;

import java.time.Instant;
import java.util.List;

/**
 * The clocks of cases. All of it happens in the current transaction, and the case's row is locked
 * in it. Replies and what customers write need not be told: clocks hear of messages themselves.
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
}
