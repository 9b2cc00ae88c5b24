package org.recourse.complaint.surge;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseNumber;
import org.recourse.complaint.Exclusions;
import org.recourse.complaint.ProblemType;
import org.recourse.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of incidents, and the cases that belong to them. */
@Component
class IncidentRows {
  private static final String OPEN = "('new', 'open', 'waiting_customer', 'waiting_third_party')";
  private static final String SELECT =
      """
      SELECT c.id, c.number, c.subject, c.problem_type, coalesce(i.since, c.opened_at) AS since,
        i.case_id IS NOT NULL AND i.ended_at IS NULL AS gathering,
        1 + (SELECT count(*) FROM complaint.cases m WHERE m.incident = c.id) AS cases,
        (SELECT count(*) FROM complaint.cases m
          WHERE (m.incident = c.id OR m.id = c.id) AND m.state IN %s) AS open
      FROM complaint.cases c LEFT JOIN complaint.incident i ON i.case_id = c.id
      """
          .formatted(OPEN);

  private final JdbcClient jdbc;
  private final Exclusions exclusions;

  IncidentRows(JdbcClient jdbc, Exclusions exclusions) {
    this.jdbc = jdbc;
    this.exclusions = exclusions;
  }

  Optional<Incident> find(CaseId id) {
    return jdbc.sql(
            SELECT
                + """
                WHERE c.id = :id AND (i.case_id IS NOT NULL
                  OR EXISTS (SELECT 1 FROM complaint.cases m WHERE m.incident = c.id))
                """)
        .param("id", id.value())
        .query(IncidentRows::incident)
        .optional();
  }

  /** The one that takes in the cases of a problem. */
  Optional<Incident> open(ProblemType type) {
    return jdbc.sql(SELECT + "WHERE i.problem_type = :type AND i.ended_at IS NULL")
        .param("type", type.code())
        .query(IncidentRows::incident)
        .optional();
  }

  /** The newest first, but those for which a case stands that is kept from the reader. */
  List<Incident> list(PersonId reader, @Nullable UUID after, int limit) {
    return jdbc.sql(
            SELECT
                + """
                WHERE c.id IN (SELECT incident FROM complaint.cases WHERE incident IS NOT NULL
                    UNION SELECT case_id FROM complaint.incident)
                  AND (:after::uuid IS NULL OR c.id < :after)
                  AND c.person IS DISTINCT FROM :reader AND c.about_agent IS DISTINCT FROM :reader
                  AND c.id <> ALL(:parts)
                ORDER BY c.id DESC LIMIT :limit
                """)
        .param("after", after)
        .param("reader", reader.value())
        .param("parts", CaseId.values(exclusions.parts(reader)))
        .param("limit", limit)
        .query(IncidentRows::incident)
        .list();
  }

  /** False where one takes in cases of that problem already. */
  boolean insert(CaseId id, ProblemType type, Instant since, PersonId agent, Instant now) {
    return jdbc.sql(
                """
                INSERT INTO complaint.incident (case_id, problem_type, since, opened_by, opened_at)
                VALUES (:id, :type, :since, :agent, :now) ON CONFLICT DO NOTHING
                """)
            .param("id", id.value())
            .param("type", type.code())
            .param("since", sql(since))
            .param("agent", agent.value())
            .param("now", sql(now))
            .update()
        == 1;
  }

  boolean end(CaseId id, Instant now) {
    return jdbc.sql(
                """
                UPDATE complaint.incident SET ended_at = :now
                WHERE case_id = :id AND ended_at IS NULL
                """)
            .param("id", id.value())
            .param("now", sql(now))
            .update()
        == 1;
  }

  /**
   * The first open case of a problem since then that an agent may see; it stands for all. One that
   * stood for an earlier incident does not stand for a second.
   */
  Optional<CaseId> first(ProblemType type, Instant since, PersonId reader) {
    return jdbc.sql(
            """
            SELECT id FROM complaint.cases
            WHERE problem_type = :type AND opened_at >= :since AND incident IS NULL
              AND state IN ('new', 'open', 'waiting_customer', 'waiting_third_party')
              AND person IS DISTINCT FROM :reader AND about_agent IS DISTINCT FROM :reader
              AND id <> ALL(:parts)
              AND NOT EXISTS (SELECT 1 FROM complaint.incident i WHERE i.case_id = cases.id)
            ORDER BY opened_at, id LIMIT 1
            """)
        .param("type", type.code())
        .param("since", sql(since))
        .param("reader", reader.value())
        .param("parts", CaseId.values(exclusions.parts(reader)))
        .query(IncidentRows::id)
        .optional();
  }

  /**
   * Open cases that fit an incident which still takes in, each with it. What somebody put into an
   * incident or took out of one by hand stays as they left it.
   */
  List<Fitting> fitting(int limit) {
    return jdbc.sql(
            """
            SELECT fitting.id, i.case_id AS incident
            FROM complaint.incident i
            CROSS JOIN LATERAL (
              SELECT c.id, c.opened_at FROM complaint.cases c
              WHERE c.problem_type = i.problem_type AND c.opened_at >= i.since
                AND c.incident IS NULL AND c.id <> i.case_id
                AND c.state IN ('new', 'open', 'waiting_customer', 'waiting_third_party')
                AND NOT EXISTS (SELECT 1 FROM complaint.event e
                  WHERE e.case_id = c.id AND e.type = 'grouped')
                AND NOT EXISTS (SELECT 1 FROM complaint.incident o WHERE o.case_id = c.id)
              ORDER BY c.opened_at, c.id LIMIT :limit) fitting
            WHERE i.ended_at IS NULL
            ORDER BY fitting.opened_at, fitting.id LIMIT :limit
            """)
        .param("limit", limit)
        .query((row, no) ->
            new Fitting(id(row, no), new CaseId(row.getObject("incident", UUID.class))))
        .list();
  }

  /** A case and the incident it belongs to. */
  record Fitting(CaseId id, CaseId incident) {}

  private static CaseId id(ResultSet row, int rowNo) throws SQLException {
    return new CaseId(row.getObject("id", UUID.class));
  }

  private static Incident incident(ResultSet row, int rowNo) throws SQLException {
    return new Incident(
        id(row, rowNo),
        new CaseNumber(row.getLong("number")),
        row.getString("subject"),
        ProblemType.of(row.getString("problem_type")),
        instant(row, "since"),
        row.getBoolean("gathering"),
        row.getInt("cases"),
        row.getInt("open"));
  }
}
