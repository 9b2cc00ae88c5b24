package org.recourse.files;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Drops, once an hour, what was uploaded and never used. Every node may do it. */
@Component
class UnclaimedFiles {
  private static final Logger LOG = LoggerFactory.getLogger(UnclaimedFiles.class);

  private final FileRows rows;
  private final Clock clock;

  UnclaimedFiles(FileRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  @Scheduled(fixedRate = 60, initialDelay = 7, timeUnit = TimeUnit.MINUTES)
  void sweep() {
    try {
      rows.dropUnclaimed(clock.instant());
    } catch (DataAccessException e) {
      LOG.warn("Dropping unused files failed; it is tried again in an hour", e);
    }
  }
}
