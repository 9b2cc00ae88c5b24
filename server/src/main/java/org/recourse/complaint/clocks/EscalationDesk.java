package org.recourse.complaint.clocks;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.instantOrNull;
import static org.recourse.platform.SqlTimes.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseNumber;
import org.recourse.complaint.Exclusions;
import org.recourse.identity.Caller;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.recourse.rulebook.Rule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Clocks that ran out and that somebody has to take up. Taking one up tells nobody again. */
@Component
public class EscalationDesk {
  private static final String SELECT =
      """
      SELECT e.id, e.case_id, cases.number, cases.subject, cases.assignee, e.level, e.kind, e.rule,
        e.raised_at, e.times, e.taken_by, e.taken_at, c.due_at
      FROM complaint.escalation e
      JOIN complaint.cases ON cases.id = e.case_id
      JOIN complaint.clock c ON c.origin = e.origin AND c.kind = e.kind AND c.rule = e.rule
        AND c.cycle = e.cycle
      """;

  /**
   * Nobody took it up, its clock {@code c} still runs, and nobody above was told of the clock: whom
   * it has come to.
   */
  static final String FARTHEST =
      """
      e.taken_at IS NULL AND c.state IN ('running', 'paused') AND NOT EXISTS (
        SELECT 1 FROM complaint.escalation above
        WHERE above.origin = e.origin AND above.kind = e.kind AND above.rule = e.rule
          AND above.cycle = e.cycle AND above.taken_at IS NULL
          AND array_position('{agent,lead,manager,compliance}', above.level)
            > array_position('{agent,lead,manager,compliance}', e.level))
      """;

  private final JdbcClient jdbc;
  private final Exclusions exclusions;
  private final Records records;
  private final Lookup lookup;
  private final Clock clock;

  EscalationDesk(
      JdbcClient jdbc, Exclusions exclusions, Records records, Lookup lookup, Clock clock) {
    this.jdbc = jdbc;
    this.exclusions = exclusions;
    this.records = records;
    this.lookup = lookup;
    this.clock = clock;
  }

  /**
   * One of them.
   *
   * @param kind of the clock, by its code
   * @param law the rule it runs by, as it is known now; null for the house's own
   * @param times how often it was told
   */
  public record Escalation(
      UUID id,
      UUID caseId,
      CaseNumber number,
      String subject,
      @Nullable UUID assignee,
      Level level,
      String kind,
      String rule,
      @Nullable Rule law,
      @Nullable Instant dueAt,
      Instant raisedAt,
      int times,
      @Nullable UUID takenBy,
      @Nullable Instant takenAt) {}

  /**
   * Those nobody took up whose clock still runs, oldest first, those after an id: all that were
   * told to a level, or each clock once, with whom it has come to. What is kept from the reader is
   * left out.
   */
  public List<Escalation> open(
      PersonId reader, @Nullable Level level, @Nullable UUID after, int limit) {
    return jdbc.sql(
            SELECT
                + """
                WHERE e.taken_at IS NULL AND c.state IN ('running', 'paused')
                  AND CASE WHEN :level::text IS NULL THEN %s ELSE e.level = :level END
                  AND (:after::uuid IS NULL OR e.id > :after)
                  AND cases.person IS DISTINCT FROM :reader
                  AND cases.about_agent IS DISTINCT FROM :reader AND cases.id <> ALL(:parts)
                ORDER BY e.id LIMIT :limit
                """
                    .formatted(FARTHEST))
        .param("level", level == null ? null : level.code())
        .param("after", after)
        .param("reader", reader.value())
        .param("parts", CaseId.values(exclusions.parts(reader)))
        .param("limit", limit)
        .query(this::escalation)
        .list();
  }

  /** Takes one up; twice is once. */
  @Transactional
  public Escalation take(Caller staff, UUID id) {
    Escalation before = get(staff, id);
    int taken =
        jdbc.sql(
                """
                UPDATE complaint.escalation SET taken_by = :by, taken_at = :at
                WHERE id = :id AND taken_at IS NULL
                """)
            .param("by", staff.person().value())
            .param("at", sql(clock.instant()))
            .param("id", id)
            .update();
    if (taken == 1) {
      records.changed(
          staff,
          "escalation.taken",
          before.number().toString(),
          "taken up",
          Map.of("clock", before.kind(), "level", before.level().code()));
    }
    return get(staff, id);
  }

  private Escalation get(Caller staff, UUID id) {
    return jdbc.sql(SELECT + "WHERE e.id = :id")
        .param("id", id)
        .query(this::escalation)
        .optional()
        .filter(found -> !exclusions.excludes(new CaseId(found.caseId()), staff.person()))
        .orElseThrow(() ->
            Problem.of(
                ProblemCode.NOT_FOUND,
                "Expected the id of an escalation, but there is none. List them to see ids."));
  }

  private Escalation escalation(ResultSet row, int rowNo) throws SQLException {
    return new Escalation(
        row.getObject("id", UUID.class),
        row.getObject("case_id", UUID.class),
        new CaseNumber(row.getLong("number")),
        row.getString("subject"),
        row.getObject("assignee", UUID.class),
        Level.of(row.getString("level")),
        row.getString("kind"),
        row.getString("rule"),
        lookup.rule(row.getString("rule")).orElse(null),
        instantOrNull(row, "due_at"),
        instant(row, "raised_at"),
        row.getInt("times"),
        row.getObject("taken_by", UUID.class),
        instantOrNull(row, "taken_at"));
  }
}
