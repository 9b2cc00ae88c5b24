package org.recourse.identity.recovery;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.recourse.identity.Handle;
import org.recourse.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of recoveries. */
@Component
class RecoveryRows {
  private static final String OPEN =
      """
      SELECT id, person, handle, ready_at, ends_at, reviewed_at IS NOT NULL AS reviewed
      FROM identity.recovery
      WHERE done_at IS NULL AND cancelled_at IS NULL AND ends_at > :now
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  RecoveryRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Recovery begin(PersonId person, Handle handle) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Instant ready = now.plus(RecoveryRule.WAIT);
    Instant ends = ready.plus(RecoveryRule.OPEN);
    Recovery begun = new Recovery(UUID.randomUUID(), person, handle, ready, ends, false);
    jdbc.sql(
            """
            INSERT INTO identity.recovery (id, person, handle, begun_at, ready_at, ends_at, told_at)
            VALUES (:id, :person, :handle, :now, :ready, :ends, :now)
            """)
        .param("id", begun.id())
        .param("person", person.value())
        .param("handle", handle.text())
        .param("now", sql(now))
        .param("ready", sql(ready))
        .param("ends", sql(ends))
        .update();
    return begun;
  }

  Optional<Recovery> find(UUID id) {
    return one(id, "");
  }

  Optional<Recovery> lock(UUID id) {
    return one(id, " FOR UPDATE");
  }

  private Optional<Recovery> one(UUID id, String locking) {
    return jdbc.sql(OPEN + " AND id = :id" + locking)
        .param("now", sql(clock.instant()))
        .param("id", id)
        .query(RecoveryRows::recovery)
        .optional();
  }

  /** Newest first; there are never many. */
  List<Recovery> of(PersonId person) {
    return jdbc.sql(OPEN + " AND person = :person ORDER BY begun_at DESC LIMIT 20")
        .param("now", sql(clock.instant()))
        .param("person", person.value())
        .query(RecoveryRows::recovery)
        .list();
  }

  /** Locks some whose person was last told a day ago, and notes that they are told now. */
  List<Recovery> takeUntold(int limit) {
    return jdbc.sql(
            """
            UPDATE identity.recovery SET told_at = :now WHERE id IN (
              SELECT id FROM identity.recovery
              WHERE done_at IS NULL AND cancelled_at IS NULL AND ends_at > :now
                AND told_at <= :before
              ORDER BY told_at LIMIT :limit FOR UPDATE SKIP LOCKED)
            RETURNING id, person, handle, ready_at, ends_at, reviewed_at IS NOT NULL AS reviewed
            """)
        .param("now", sql(clock.instant()))
        .param("before", sql(clock.instant().minus(Duration.ofDays(1))))
        .param("limit", limit)
        .query(RecoveryRows::recovery)
        .list();
  }

  void finish(Recovery recovery) {
    jdbc.sql("UPDATE identity.recovery SET done_at = :now WHERE id = :id")
        .param("now", sql(clock.instant()))
        .param("id", recovery.id())
        .update();
  }

  /** Calls off all that are open; how many were. */
  int cancelAll(PersonId person) {
    return jdbc.sql(
            """
            UPDATE identity.recovery SET cancelled_at = :now
            WHERE person = :person AND done_at IS NULL AND cancelled_at IS NULL
            """)
        .param("now", sql(clock.instant()))
        .param("person", person.value())
        .update();
  }

  /** Notes that two members of staff found it is the owner; how many recoveries that is for. */
  int review(PersonId person) {
    return jdbc.sql(
            """
            UPDATE identity.recovery SET reviewed_at = :now
            WHERE person = :person AND done_at IS NULL AND cancelled_at IS NULL AND ends_at > :now
            """)
        .param("now", sql(clock.instant()))
        .param("person", person.value())
        .update();
  }

  private static Recovery recovery(ResultSet row, int rowNo) throws SQLException {
    return new Recovery(
        row.getObject("id", UUID.class),
        new PersonId(row.getObject("person", UUID.class)),
        Handle.ofCanonical(row.getString("handle")),
        instant(row, "ready_at"),
        instant(row, "ends_at"),
        row.getBoolean("reviewed"));
  }
}
