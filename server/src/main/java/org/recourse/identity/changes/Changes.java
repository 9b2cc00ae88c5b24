package org.recourse.identity.changes;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of changes. */
final class Changes {
  /** More than this at once is not read one by one. */
  static final int MAX = 10_000;

  private static final Duration KEPT = Duration.ofHours(1);

  private Changes() {}

  /** What a reading saw: the snapshot to read on from, and the changes the last one did not see. */
  record Reading(String snapshot, List<Change> changes) {}

  private record Row(String snapshot, @Nullable Change change) {}

  static void write(JdbcClient jdbc, List<Change> changes) {
    jdbc.sql(
            """
            INSERT INTO identity.change (kind, key)
            SELECT kind, key FROM unnest(:kinds, :keys) AS c (kind, key)
            """)
        .param("kinds", changes.stream().map(c -> c.kind().code()).toArray(String[]::new))
        .param("keys", changes.stream().map(Change::key).toArray(UUID[]::new))
        .update();
  }

  static String snapshot(JdbcClient jdbc) {
    return jdbc.sql("SELECT pg_current_snapshot()::text").query(String.class).single();
  }

  /** Reads what the transactions wrote that had not committed in {@code seen}. */
  static Reading after(JdbcClient jdbc, String seen) {
    List<Row> rows =
        jdbc.sql(
                """
                SELECT s.snapshot, c.kind, c.key
                FROM (SELECT pg_current_snapshot()::text AS snapshot) s
                LEFT JOIN identity.change c
                  ON c.xid >= pg_snapshot_xmin(:seen::pg_snapshot)
                 AND NOT pg_visible_in_snapshot(c.xid, :seen::pg_snapshot)
                LIMIT :limit
                """)
            .param("seen", seen)
            .param("limit", MAX + 1)
            .query((row, n) -> {
              String kind = row.getString("kind");
              return new Row(
                  row.getString("snapshot"),
                  kind == null
                      ? null
                      : new Change(Change.Kind.of(kind), row.getObject("key", UUID.class)));
            })
            .list();
    List<Change> changes = rows.stream().map(Row::change).filter(Objects::nonNull).toList();
    return new Reading(rows.getFirst().snapshot(), changes);
  }

  static void sweep(JdbcClient jdbc) {
    jdbc.sql("DELETE FROM identity.change WHERE at < now() - :seconds * interval '1 second'")
        .param("seconds", KEPT.toSeconds())
        .update();
  }
}
