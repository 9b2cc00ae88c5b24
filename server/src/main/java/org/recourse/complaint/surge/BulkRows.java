package org.recourse.complaint.surge;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseState;
import org.recourse.complaint.Outcome;
import org.recourse.identity.AccessId;
import org.recourse.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of answers to many, as they were asked for and as they stand. */
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
                ON CONFLICT (incident, key) DO NOTHING
                """)
            .param("id", bulk.id())
            .param("incident", bulk.incident().value())
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
  int fill(BulkReply bulk) {
    return jdbc.sql(
            """
            INSERT INTO complaint.bulk_item (bulk, case_id, state, at)
            SELECT :bulk, id, 'left', :now FROM complaint.cases
            WHERE (incident = :incident OR id = :incident)
              AND state IN ('new', 'open', 'waiting_customer', 'waiting_third_party')
            """)
        .param("bulk", bulk.id())
        .param("incident", bulk.incident().value())
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

  BulkReply.Progress progress(UUID bulk) {
    Map<String, Integer> counts = new TreeMap<>();
    jdbc.sql(
            """
            SELECT state, count(*) AS count FROM complaint.bulk_item WHERE bulk = :bulk
            GROUP BY state
            """)
        .param("bulk", bulk)
        .query(row -> {
          counts.put(row.getString("state"), row.getInt("count"));
        });
    return new BulkReply.Progress(
        counts.getOrDefault("sent", 0),
        counts.getOrDefault("held", 0),
        counts.getOrDefault("left", 0));
  }

  /** Cases that were held back and that nobody answered or ended since. */
  List<BulkReply.Held> held(UUID bulk, PersonId reader, @Nullable UUID after, int limit) {
    return jdbc.sql(
            """
            SELECT i.case_id, c.number, c.subject, c.state, i.reason, i.facts
            FROM complaint.bulk_item i JOIN complaint.cases c ON c.id = i.case_id
            WHERE i.bulk = :bulk AND i.state = 'held'
              AND (:after::uuid IS NULL OR i.case_id > :after)
              AND c.state IN ('new', 'open', 'waiting_customer', 'waiting_third_party')
              AND (c.replied_at IS NULL OR c.replied_at <= i.at)
              AND c.person IS DISTINCT FROM :reader AND c.about_agent IS DISTINCT FROM :reader
            ORDER BY i.case_id LIMIT :limit
            """)
        .param("bulk", bulk)
        .param("reader", reader.value())
        .param("after", after)
        .param("limit", limit)
        .query((row, no) ->
            new BulkReply.Held(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getLong("number"),
                row.getString("subject"),
                CaseState.of(row.getString("state")),
                row.getString("reason"),
                List.of((String[]) row.getArray("facts").getArray())))
        .list();
  }

  private static BulkReply bulk(ResultSet row, int rowNo) throws SQLException {
    String then = row.getString("next_state");
    String outcome = row.getString("outcome");
    return new BulkReply(
        row.getObject("id", UUID.class),
        new CaseId(row.getObject("incident", UUID.class)),
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
