package org.recourse.complaint.surge;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseState;
import org.recourse.complaint.Outcome;
import org.recourse.identity.AccessId;
import org.recourse.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of answers to many, and which cases each is for. */
@Component
class BulkRows {
  private static final String SELECT =
      """
      SELECT id, incident, key, agent, access, text_en, text_zh, next_state, outcome, seen,
        asked_at
      FROM complaint.bulk_reply
      """;

  private final JdbcClient jdbc;

  BulkRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False where it was asked for under this key before. */
  boolean insert(BulkReply bulk) {
    return jdbc.sql(
                """
                INSERT INTO complaint.bulk_reply (id, incident, key, agent, access, text_en,
                  text_zh, next_state, outcome, seen, asked_at)
                VALUES (:id, :incident, :key, :agent, :access, :en, :zh, :next, :outcome, :seen,
                  :now)
                ON CONFLICT DO NOTHING
                """)
            .param("id", bulk.id())
            .param("incident", bulk.incident() == null ? null : bulk.incident().value())
            .param("key", bulk.key())
            .param("agent", bulk.agent().value())
            .param("access", bulk.access().value())
            .param("en", bulk.textEn())
            .param("zh", bulk.textZh())
            .param("next", bulk.then() == null ? null : bulk.then().code())
            .param("outcome", bulk.outcome() == null ? null : bulk.outcome().code())
            .param("seen", bulk.seen())
            .param("now", sql(bulk.askedAt()))
            .update()
        == 1;
  }

  /** Every open case of the incident, and the one that stands for it. */
  int fill(BulkReply bulk, CaseId incident) {
    return jdbc.sql(
            """
            INSERT INTO complaint.bulk_item (bulk, case_id, state, at)
            SELECT :bulk, id, 'left', :now FROM complaint.cases
            WHERE (incident = :incident OR id = :incident)
              AND state IN ('new', 'open', 'waiting_customer', 'waiting_third_party')
            """)
        .param("bulk", bulk.id())
        .param("incident", incident.value())
        .param("now", sql(bulk.askedAt()))
        .update();
  }

  /**
   * Those that were picked, as they stand: what is over is held back, and not left out in silence.
   */
  int fill(BulkReply bulk, Collection<CaseId> picked) {
    return jdbc.sql(
            """
            INSERT INTO complaint.bulk_item (bulk, case_id, state, at)
            SELECT :bulk, id, 'left', :now FROM complaint.cases WHERE id = ANY(:picked)
            """)
        .param("bulk", bulk.id())
        .param("picked", picked.stream().map(CaseId::value).toArray(UUID[]::new))
        .param("now", sql(bulk.askedAt()))
        .update();
  }

  Optional<BulkReply> find(UUID id) {
    return jdbc.sql(SELECT + "WHERE id = :id").param("id", id).query(BulkRows::bulk).optional();
  }

  Optional<BulkReply> find(CaseId incident, UUID key) {
    return jdbc.sql(SELECT + "WHERE incident = :incident AND key = :key")
        .param("incident", incident.value())
        .param("key", key)
        .query(BulkRows::bulk)
        .optional();
  }

  /** What the agent asked for under a key, for cases they picked. */
  Optional<BulkReply> find(PersonId agent, UUID key) {
    return jdbc.sql(SELECT + "WHERE agent = :agent AND key = :key AND incident IS NULL")
        .param("agent", agent.value())
        .param("key", key)
        .query(BulkRows::bulk)
        .optional();
  }

  /** The newest first. */
  List<BulkReply> list(CaseId incident, @Nullable UUID after, int limit) {
    return jdbc.sql(
            SELECT
                + """
                WHERE incident = :incident AND (:after::uuid IS NULL OR id < :after)
                ORDER BY id DESC LIMIT :limit
                """)
        .param("incident", incident.value())
        .param("after", after)
        .param("limit", limit)
        .query(BulkRows::bulk)
        .list();
  }

  /** The agent's own to cases they picked, where some are still to be sent or wait for a human. */
  List<BulkReply> unfinished(PersonId agent, @Nullable UUID after, int limit) {
    return jdbc.sql(
            SELECT
                + """
                WHERE agent = :agent AND incident IS NULL AND (:after::uuid IS NULL OR id < :after)
                  AND EXISTS (SELECT 1 FROM complaint.bulk_item i
                    JOIN complaint.cases c ON c.id = i.case_id
                    WHERE i.bulk = bulk_reply.id AND (i.state = 'left' OR i.state = 'held'
                      AND (c.replied_at IS NULL OR c.replied_at <= i.at)
                      AND c.person IS DISTINCT FROM :agent
                      AND c.about_agent IS DISTINCT FROM :agent))
                ORDER BY id DESC LIMIT :limit
                """)
        .param("agent", agent.value())
        .param("after", after)
        .param("limit", limit)
        .query(BulkRows::bulk)
        .list();
  }

  private static BulkReply bulk(ResultSet row, int rowNo) throws SQLException {
    String then = row.getString("next_state");
    String outcome = row.getString("outcome");
    UUID incident = row.getObject("incident", UUID.class);
    return new BulkReply(
        row.getObject("id", UUID.class),
        incident == null ? null : new CaseId(incident),
        row.getObject("key", UUID.class),
        new PersonId(row.getObject("agent", UUID.class)),
        new AccessId(row.getObject("access", UUID.class)),
        row.getString("text_en"),
        row.getString("text_zh"),
        then == null ? null : CaseState.of(then),
        outcome == null ? null : Outcome.of(outcome),
        row.getLong("seen"),
        instant(row, "asked_at"));
  }
}
