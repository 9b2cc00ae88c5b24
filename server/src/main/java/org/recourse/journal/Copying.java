package org.recourse.journal;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves events whose order is final from the intake to their positions. Final means: every
 * transaction with a number below the snapshot's xmin has ended, so nothing can still appear among
 * them. The order (transaction, id) is then the same whoever copies and however often it is tried.
 */
@Component
class Copying {
  static final int ROWS_MAX = 10_000;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  Copying(JdbcClient jdbc, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  private record Head(long position, String mark) {}

  /** How many events became readable, and of which areas. */
  record Copied(int rows, Set<String> areas) {
    static final Copied NOTHING = new Copied(0, Set.of());
  }

  /** Nothing also when another node is at it. */
  Copied copy() {
    Copied copied =
        transaction.execute(status ->
            jdbc.sql(
                    """
                    SELECT position, mark::text,
                      set_config('idle_in_transaction_session_timeout', '10s', true)
                    FROM journal.head
                    FOR NO KEY UPDATE SKIP LOCKED
                    """)
                .query((row, no) -> new Head(row.getLong(1), row.getString(2)))
                .optional()
                .map(this::copy)
                .orElse(Copied.NOTHING));
    return copied == null ? Copied.NOTHING : copied;
  }

  // A statement of its own after the lock, so that its snapshot sees the last leader's commit. The
  // mark spares the index scan all that was deleted before. The notification is for other nodes.
  private Copied copy(Head head) {
    return jdbc.sql(
            """
            WITH moved AS (
              DELETE FROM journal.intake
              WHERE ctid = ANY (ARRAY(
                SELECT ctid
                FROM journal.intake
                WHERE xid >= :mark::xid8 AND xid < pg_snapshot_xmin(pg_current_snapshot())
                ORDER BY xid, id
                LIMIT :rows_max))
              RETURNING xid, id, at, type, subject, people, payload
            ), copied AS (
              INSERT INTO journal.event (position, at, type, subject, people, payload)
              SELECT :position + row_number() OVER (ORDER BY xid, id),
                at, type, subject, people, payload
              FROM moved
            ), bounds AS (
              SELECT count(*) AS rows, max(xid) AS xid,
                coalesce(string_agg(DISTINCT split_part(type, '.', 1), ','), '') AS areas
              FROM moved
            ), headed AS (
              UPDATE journal.head
              SET position = head.position + bounds.rows, mark = bounds.xid
              FROM bounds
              WHERE bounds.rows > 0
            )
            SELECT rows, areas, CASE WHEN rows > 0 THEN pg_notify('recourse_journal', areas) END
            FROM bounds
            """)
        .param("mark", head.mark())
        .param("position", head.position())
        .param("rows_max", ROWS_MAX)
        .query((row, no) -> new Copied(row.getInt(1), Set.of(row.getString(2).split(","))))
        .single();
  }

  /**
   * A database restored from a dump counts transactions anew, and rows of the old count would wait
   * for ever. No living transaction can have written a visible row with a number to come.
   */
  void adoptForeignNumbers() {
    transaction.executeWithoutResult(status -> {
      jdbc.sql(
              """
              UPDATE journal.head SET mark = '0'
              WHERE mark > pg_snapshot_xmax(pg_current_snapshot())
              """)
          .update();
      jdbc.sql(
              """
              UPDATE journal.intake SET xid = DEFAULT
              WHERE xid > pg_snapshot_xmax(pg_current_snapshot())
              """)
          .update();
    });
  }
}
