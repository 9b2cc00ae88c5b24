package org.recourse.complaint.casework;

import static org.recourse.platform.SqlTimes.sql;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.recourse.complaint.CaseId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Brings back what was put off, and closes what has been resolved for long enough. Every node does
 * so; each case is decided under its lock, so that twice is once.
 */
@Component
public class CaseSweep {
  /** As long as a resolved case can still be taken up by a word of the customer. */
  static final Duration CLOSED_AFTER = Duration.ofDays(14);

  private static final Logger LOG = LoggerFactory.getLogger(CaseSweep.class);

  /** Few and often: what closes must not hold up who is reading. */
  private static final int BATCH = 10;

  private final Casebook book;
  private final JdbcClient jdbc;
  private final Clock clock;

  CaseSweep(Casebook book, JdbcClient jdbc, Clock clock) {
    this.book = book;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${recourse.complaint.sweep-every:PT1S}")
  public void run() {
    Instant now = clock.instant();
    due("snoozed_until IS NOT NULL AND snoozed_until <= :before", now)
        .forEach(id -> apply(id, new CaseCommand.Snooze(null)));
    due("state = 'resolved' AND resolved_at <= :before", now.minus(CLOSED_AFTER))
        .forEach(id -> apply(id, new CaseCommand.Expire()));
  }

  private List<UUID> due(String condition, Instant before) {
    return jdbc.sql("SELECT id FROM complaint.cases WHERE " + condition + " LIMIT :batch")
        .param("before", sql(before))
        .param("batch", BATCH)
        .query((row, rowNo) -> row.getObject("id", UUID.class))
        .list();
  }

  private void apply(UUID id, CaseCommand command) {
    try {
      book.apply(new CaseId(id), command, null);
    } catch (RuntimeException e) {
      LOG.warn("A case could not be swept and is tried again", e);
    }
  }
}
