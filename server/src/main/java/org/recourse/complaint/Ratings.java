package org.recourse.complaint;

import java.util.Optional;

/**
 * What customers think of how a case was handled: one question after each resolution. Who handled
 * it and which resolution it was are fixed when it is asked.
 */
public interface Ratings {

  /**
   * Asks once for each resolution, in the current transaction. The secret of the link to answer by,
   * for whoever sends it; empty when it was asked before or the case is not resolved.
   */
  Optional<String> ask(CaseId id);

  /** The secret of a question that waits, for the customer's own page of the case. */
  Optional<String> waiting(CaseId id);
}
