package org.recourse.complaint.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
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

  FoundCases(CaseSearch search, QueueRows queue) {
    this.search = search;
    this.queue = queue;
  }

  /**
   * A page of them.
   *
   * @param before below this number; null for the first page
   */
  public List<CaseRows.Row> list(CaseQuery query, String words, @Nullable Long before, int limit) {
    return queue.numbered(
        search.find(
            words, CaseConditions.of(query), before == null ? Long.MAX_VALUE : before, limit));
  }
}
