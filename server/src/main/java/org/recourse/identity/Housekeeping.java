package org.recourse.identity;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes, once an hour, what has served its time. Every node may do it; none minds the others. */
@Component
class Housekeeping {
  private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

  private final List<Sweepable> tables;

  Housekeeping(List<Sweepable> tables) {
    this.tables = tables;
  }

  @Scheduled(fixedRate = 60, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
  void sweep() {
    for (Sweepable table : tables) {
      try {
        table.sweep();
      } catch (DataAccessException e) {
        LOG.warn("Sweeping failed; it is tried again in an hour", e);
      }
    }
  }
}
