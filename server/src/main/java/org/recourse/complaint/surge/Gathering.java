package org.recourse.complaint.surge;

import java.util.List;
import org.recourse.complaint.CaseEvent;
import org.recourse.complaint.casework.CaseCommand;
import org.recourse.complaint.casework.CaseRows;
import org.recourse.complaint.casework.Casebook;
import org.recourse.complaint.surge.IncidentRows.Fitting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes open cases into the incident they fit, those that came before it and those that still come.
 * Every node does so; each case is looked at again under its lock, so that twice is once.
 */
@Component
public class Gathering {
  private static final Logger LOG = LoggerFactory.getLogger(Gathering.class);
  private static final int BATCH = 100;

  private final IncidentRows rows;
  private final Casebook book;
  private final TransactionTemplate transaction;

  Gathering(IncidentRows rows, Casebook book, TransactionTemplate transaction) {
    this.rows = rows;
    this.book = book;
    this.transaction = transaction;
  }

  /** Takes in all that fit; returns how many those were. */
  @Scheduled(fixedDelayString = "${recourse.complaint.incidents-every:PT3S}")
  public int run() {
    int all = 0;
    int taken;
    do {
      List<Fitting> batch = rows.fitting(BATCH);
      taken = (int) batch.stream().filter(this::take).count();
      all += taken;
    } while (taken > BATCH / 2);
    return all;
  }

  private boolean take(Fitting fitting) {
    try {
      return Boolean.TRUE.equals(transaction.execute(status -> group(fitting)));
    } catch (RuntimeException e) {
      LOG.warn("Case {} could not be taken into its incident; tried again", fitting.id(), e);
      return false;
    }
  }

  private boolean group(Fitting fitting) {
    CaseRows.Row row = book.lock(fitting.id());
    if (row.record().ties().incident() != null || !row.record().state().isOpen()) {
      return false;
    }
    book.apply(fitting.id(), new CaseCommand.Note(new CaseEvent.Grouped(fitting.incident())), null);
    return true;
  }
}
