package org.recourse.complaint.search;

import java.util.List;
import java.util.UUID;
import org.recourse.complaint.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which cases were read too lately to be read again, by the clock of the database. */
@Component
class RestRows {
  private final JdbcClient jdbc;

  RestRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Whether a case that was read before is put off; otherwise nobody else reads it until the
   * transaction ends. It rests a second for each 40 bytes of its text, half a minute at most; and
   * while others that have rested wait to be read, it waits with them, up to two minutes.
   */
  boolean putOffIfResting(CaseId id) {
    return jdbc.sql(
                """
                WITH known AS (
                  SELECT case_id,
                    read_at + least(octet_length(text) / 40, 30) * interval '1 second' AS rested
                  FROM complaint.search_text WHERE case_id = :id FOR NO KEY UPDATE)
                INSERT INTO complaint.search_later (case_id, due_at)
                SELECT case_id, rested FROM known
                WHERE rested > clock_timestamp()
                  OR rested > clock_timestamp() - interval '2 minutes' AND EXISTS (
                    SELECT FROM complaint.search_later
                    WHERE due_at <= clock_timestamp() - interval '1 second')
                ON CONFLICT (case_id) DO UPDATE SET due_at = excluded.due_at
                """)
            .param("id", id.value())
            .update()
        > 0;
  }

  /** Cases that were put off and have rested. */
  List<CaseId> rested(int limit) {
    return jdbc.sql(
            """
            SELECT case_id FROM complaint.search_later
            WHERE due_at <= clock_timestamp() ORDER BY due_at LIMIT :limit
            """)
        .param("limit", limit)
        .query((row, n) -> new CaseId(row.getObject("case_id", UUID.class)))
        .list();
  }

  /** Takes one that was put off, unless another node has it; then it is this transaction's. */
  boolean take(CaseId id) {
    boolean mine =
        jdbc.sql(
                """
                SELECT 1 FROM complaint.search_text WHERE case_id = :id
                FOR NO KEY UPDATE SKIP LOCKED
                """)
            .param("id", id.value())
            .query(Integer.class)
            .optional()
            .isPresent();
    return mine
        && jdbc.sql("DELETE FROM complaint.search_later WHERE case_id = :id")
                .param("id", id.value())
                .update()
            > 0;
  }

  /** One that could not be read holds up nobody else. */
  void putOffAMinute(CaseId id) {
    jdbc.sql(
            """
            UPDATE complaint.search_later SET due_at = clock_timestamp() + interval '1 minute'
            WHERE case_id = :id
            """)
        .param("id", id.value())
        .update();
  }
}
