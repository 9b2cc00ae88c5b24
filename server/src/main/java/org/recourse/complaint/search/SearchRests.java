package org.recourse.complaint.search;

import java.util.concurrent.TimeUnit;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.casework.CaseRows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads cases anew that have rested: to the index all a case says is new with each line of a live
 * talk. Every node does so, those due longest first, and only a few a second: with many talks at
 * once they wait longer for the search, so that nobody waits for their lines.
 */
@Component
class SearchRests {
  private static final Logger LOG = LoggerFactory.getLogger(SearchRests.class);

  /** How many are written a second: what writing costs the index. */
  private static final int WRITTEN = 5;

  /** How many are looked at a second: most of them may say what they said. */
  private static final int LOOKED_AT = 500;

  private final RestRows rests;
  private final SearchRows search;
  private final CaseTexts texts;
  private final CaseRows cases;
  private final TransactionTemplate transaction;

  SearchRests(
      RestRows rests,
      SearchRows search,
      CaseTexts texts,
      CaseRows cases,
      TransactionTemplate transaction) {
    this.rests = rests;
    this.search = search;
    this.texts = texts;
    this.cases = cases;
    this.transaction = transaction;
  }

  @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
  void run() {
    int written = 0;
    for (CaseId id : rests.rested(LOOKED_AT)) {
      if (written == WRITTEN) {
        return;
      }
      written += read(id) ? 1 : 0;
    }
  }

  private boolean read(CaseId id) {
    try {
      return transaction.execute(status -> rests.take(id) && write(id));
    } catch (RuntimeException e) {
      LOG.warn("What case {} says could not be read; it is tried again in a minute", id, e);
      rests.putOffAMinute(id);
      return false;
    }
  }

  private boolean write(CaseId id) {
    return cases.find(id).map(row -> search.put(id, row.number(), texts.of(row))).orElse(false);
  }
}
