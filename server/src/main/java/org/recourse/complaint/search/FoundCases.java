package org.recourse.complaint.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.Exclusions;
import org.recourse.complaint.casework.CaseConditions;
import org.recourse.complaint.casework.CaseQuery;
import org.recourse.complaint.casework.CaseRows;
import org.recourse.complaint.casework.QueueRows;
import org.springframework.stereotype.Component;

/** The cases whose texts say what somebody of the staff looks for, the newest first. */
@Component
public class FoundCases {
  private final CaseSearch search;
  private final QueueRows queue;
  private final Exclusions exclusions;

  FoundCases(CaseSearch search, QueueRows queue, Exclusions exclusions) {
    this.search = search;
    this.queue = queue;
    this.exclusions = exclusions;
  }

  /**
   * A page of them.
   *
   * @param before below this number; null for the first page
   */
  public List<CaseRows.Row> list(CaseQuery query, String words, @Nullable Long before, int limit) {
    CaseConditions conditions = CaseConditions.of(query, exclusions.parts(query.reader()));
    return queue.numbered(
        search.find(words, conditions, before == null ? Long.MAX_VALUE : before, limit));
  }
}
