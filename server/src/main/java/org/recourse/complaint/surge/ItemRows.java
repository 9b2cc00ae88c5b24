package org.recourse.complaint.surge;

import static org.recourse.platform.SqlTimes.sql;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.recourse.complaint.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is still to be sent to whom, and what became of the rest. */
@Component
class ItemRows {
  /** After so many failures it is left to a human. */
  private static final int ATTEMPTS_MAX = 5;

  private static final Duration LATER = Duration.ofSeconds(30);

  private final JdbcClient jdbc;

  ItemRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An answer to one case. */
  record Item(UUID bulk, CaseId caseId) {}

  List<Item> due(Instant now, int limit) {
    return jdbc.sql(
            """
            SELECT bulk, case_id FROM complaint.bulk_item
            WHERE state = 'left' AND at <= :now ORDER BY at, case_id LIMIT :limit
            """)
        .param("now", sql(now))
        .param("limit", limit)
        .query((row, no) ->
            new Item(
                row.getObject("bulk", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class))))
        .list();
  }

  /** False where another node has it, or had it. */
  boolean lock(Item item) {
    return jdbc.sql(
            """
            SELECT 1 FROM complaint.bulk_item
            WHERE bulk = :bulk AND case_id = :case AND state = 'left'
            FOR UPDATE SKIP LOCKED
            """)
        .param("bulk", item.bulk())
        .param("case", item.caseId().value())
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  void sent(Item item, Instant now) {
    update(item, "state = 'sent', at = :now").param("now", sql(now)).update();
  }

  void held(Item item, String reason, List<String> facts, Instant now) {
    update(item, "state = 'held', reason = :reason, facts = :facts, at = :now")
        .param("reason", reason)
        .param("facts", facts.toArray(String[]::new))
        .param("now", sql(now))
        .update();
  }

  /** It failed: tried again a little later, until it was often enough. */
  void failed(Item item, Instant now) {
    update(
            item,
            """
            attempts = attempts + 1, at = :later,
              state = CASE WHEN attempts + 1 < :max THEN 'left' ELSE 'held' END,
              reason = CASE WHEN attempts + 1 < :max THEN NULL ELSE 'internal_error' END
            """)
        .param("later", sql(now.plus(LATER)))
        .param("max", ATTEMPTS_MAX)
        .update();
  }

  private JdbcClient.StatementSpec update(Item item, String what) {
    return jdbc.sql(
            "UPDATE complaint.bulk_item SET "
                + what
                + " WHERE bulk = :bulk AND case_id = :case AND state = 'left'")
        .param("bulk", item.bulk())
        .param("case", item.caseId().value());
  }
}
