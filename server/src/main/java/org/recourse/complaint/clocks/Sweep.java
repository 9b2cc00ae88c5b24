package org.recourse.complaint.clocks;

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
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at every case whose clocks have something to say. Every node does so; a case is looked at
 * under the lock of its row, which others pass by.
 */
@Component
public class Sweep {
  private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
  private static final int BATCH = 50;

  /** How long a case that could not be looked at holds up nobody else. */
  private static final Duration RETRY = Duration.ofMinutes(5);

  private final JdbcClient jdbc;
  private final Reckoning reckoning;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Sweep(JdbcClient jdbc, Reckoning reckoning, TransactionTemplate transaction, Clock clock) {
    this.jdbc = jdbc;
    this.reckoning = reckoning;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Looks at all that is due; returns how many cases that were. */
  @Scheduled(fixedDelayString = "${recourse.complaint.clocks-every:PT2S}")
  public int run() {
    int all = 0;
    int looked;
    do {
      looked = (int) due().stream().filter(this::look).count();
      all += looked;
    } while (looked > BATCH / 2);
    return all;
  }

  private List<UUID> due() {
    return jdbc.sql(
            """
            SELECT case_id FROM complaint.clock_case
            WHERE next_at <= :now ORDER BY next_at LIMIT :batch
            """)
        .param("now", sql(clock.instant()))
        .param("batch", BATCH)
        .query((row, no) -> row.getObject("case_id", UUID.class))
        .list();
  }

  private boolean look(UUID id) {
    try {
      return Boolean.TRUE.equals(transaction.execute(status -> lock(id) && looked(id)));
    } catch (RuntimeException e) {
      LOG.warn("The clocks of case {} could not be read; they are read again soon", id, e);
      retry(id);
      return false;
    }
  }

  private boolean looked(UUID id) {
    reckoning.look(new CaseId(id));
    return true;
  }

  private boolean lock(UUID id) {
    return jdbc.sql(
            """
            SELECT 1 FROM complaint.clock_case WHERE case_id = :case AND next_at <= :now
            FOR NO KEY UPDATE SKIP LOCKED
            """)
        .param("case", id)
        .param("now", sql(clock.instant()))
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  private void retry(UUID id) {
    Instant later = clock.instant().plus(RETRY);
    jdbc.sql("UPDATE complaint.clock_case SET next_at = :later WHERE case_id = :case")
        .param("later", sql(later))
        .param("case", id)
        .update();
  }
}
