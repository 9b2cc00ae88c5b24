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
 * talk. Every node does so, one case at a time.
 */
@Component
class SearchRests {
  private static final Logger LOG = LoggerFactory.getLogger(SearchRests.class);
  private static final int BATCH = 50;

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
    rests.rested(BATCH).forEach(this::read);
  }

  private void read(CaseId id) {
    try {
      transaction.executeWithoutResult(status -> {
        if (rests.take(id)) {
          cases.find(id).ifPresent(row -> search.put(id, row.number(), texts.of(row)));
        }
      });
    } catch (RuntimeException e) {
      LOG.warn("What case {} says could not be read; it is tried again in a minute", id, e);
      rests.putOffAMinute(id);
    }
  }
}
