package org.recourse.identity.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.recourse.identity.AccessId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Gathers when accesses were used, and writes it down in batches, away from any request. */
@Component
class LastUses implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LastUses.class);
  private static final int BATCH_MAX = 1_000;

  private final Map<UUID, Instant> uses = new ConcurrentHashMap<>();
  private final JdbcClient jdbc;

  LastUses(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(AccessId access, Instant at) {
    uses.put(access.value(), at);
  }

  @Scheduled(fixedRate = 5, initialDelay = 5, timeUnit = TimeUnit.SECONDS)
  void write() {
    List<UUID> ids = uses.keySet().stream().sorted().toList();
    for (int from = 0; from < ids.size(); from += BATCH_MAX) {
      write(ids.subList(from, Math.min(from + BATCH_MAX, ids.size())));
    }
  }

  /** A row another transaction holds is passed over: the next use is soon, and none may wait. */
  private void write(List<UUID> ids) {
    List<UUID> taken = new ArrayList<>();
    List<Long> millis = new ArrayList<>();
    for (UUID id : ids) {
      Instant at = uses.remove(id);
      if (at != null) {
        taken.add(id);
        millis.add(at.toEpochMilli());
      }
    }
    jdbc.sql(
            """
            WITH free AS (
              SELECT id FROM identity.access WHERE id = ANY (:ids)
              ORDER BY id FOR NO KEY UPDATE SKIP LOCKED)
            UPDATE identity.access a
            SET last_used_at = greatest(a.last_used_at, to_timestamp(u.millis / 1000.0))
            FROM free JOIN unnest(:ids, :millis) AS u (id, millis) ON u.id = free.id
            WHERE a.id = free.id
            """)
        .param("ids", taken.toArray(UUID[]::new))
        .param("millis", millis.toArray(Long[]::new))
        .update();
  }

  @Override
  public void close() {
    try {
      write();
    } catch (DataAccessException e) {
      LOG.warn("The last uses before the stop could not be written", e);
    }
  }
}
