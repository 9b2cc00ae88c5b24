package org.recourse.complaint.search;

import java.util.ArrayList;
import java.util.List;
import org.recourse.complaint.casework.CaseConditions;
import org.springframework.stereotype.Component;

/**
 * Finds the cases whose text contains every term of a query, newest first: exactly those that
 * reading all texts would find. Goes from the newest bucket of case numbers to the oldest, in
 * growing steps, until a page is full. So a frequent term ends soon, and a rare one costs a look
 * into the index for each bucket.
 */
@Component
class CaseSearch {
  /** So few cases are read straight away: a term that most cases have needs no index. */
  private static final int NEWEST = 300;

  /** Where what else is asked for leaves no more than these, they are read one by one. */
  private static final int FEW = 1500;

  private static final int STEP_GROWTH = 4;

  private final SearchRows rows;

  CaseSearch(SearchRows rows) {
    this.rows = rows;
  }

  /**
   * Cases below a number, at most {@code limit}, newest first. A query without any term finds every
   * case.
   *
   * @param before {@link Long#MAX_VALUE} for the first page
   */
  List<Long> find(String query, CaseConditions conditions, long before, int limit) {
    Wanted wanted = new Wanted(SearchText.terms(query), conditions, before, limit);
    if (conditions.narrows() && rows.fewer(conditions, FEW)) {
      return rows.amongRestricted(wanted);
    }
    if (wanted.terms().isEmpty()) {
      return rows.amongNewest(wanted, Integer.MAX_VALUE);
    }
    List<Long> newest = rows.amongNewest(wanted, NEWEST);
    return newest.size() == limit ? newest : byBuckets(wanted);
  }

  private List<Long> byBuckets(Wanted wanted) {
    List<Long> found = new ArrayList<>();
    List<Long> hashes = SearchKeys.wanted(wanted.terms());
    SearchRows.Ends ends = rows.ends();
    long newest = SearchKeys.bucket(Math.min(wanted.before(), ends.highest()));
    long oldest = SearchKeys.bucket(ends.lowest());
    int step = 1;
    for (long bucket = newest; bucket >= oldest && found.size() < wanted.limit(); ) {
      long last = step > STEP_GROWTH * STEP_GROWTH ? oldest : Math.max(oldest, bucket - step + 1);
      found.addAll(rows.amongBuckets(wanted, hashes, bucket, last, wanted.limit() - found.size()));
      bucket = last - 1;
      step *= STEP_GROWTH;
    }
    return found;
  }

  /** A query as it is carried out. */
  record Wanted(List<String> terms, CaseConditions conditions, long before, int limit) {}
}
