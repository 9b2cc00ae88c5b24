package org.recourse.complaint.ratings;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.instantOrNull;
import static org.recourse.platform.SqlTimes.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.audit.Audit;
import org.recourse.audit.AuditEntry;
import org.recourse.complaint.CaseNumber;
import org.recourse.identity.Caller;
import org.recourse.kernel.Ids;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Feedback about agents, for those who lead them. Nobody handles what is about themselves. */
@Component
public class RatingDesk {
  private static final Duration SPAN = Duration.ofDays(30);
  private static final String SELECT =
      """
      SELECT r.id, r.case_id, cases.number, r.agent, r.score, r.words, r.answered_at,
        r.feedback_due_at, r.feedback_by, r.feedback_at, r.feedback_note
      FROM complaint.rating r JOIN complaint.cases ON cases.id = r.case_id
      WHERE r.feedback_due_at IS NOT NULL AND r.agent <> :self
      """;

  private final JdbcClient jdbc;
  private final Audit audit;
  private final Clock clock;

  RatingDesk(JdbcClient jdbc, Audit audit, Clock clock) {
    this.jdbc = jdbc;
    this.audit = audit;
    this.clock = clock;
  }

  /** What a customer said, and what was done about it. */
  public record Feedback(
      UUID id,
      UUID caseId,
      CaseNumber number,
      UUID agent,
      int score,
      @Nullable String words,
      Instant saidAt,
      Instant dueAt,
      @Nullable UUID answeredBy,
      @Nullable Instant answeredAt,
      @Nullable String note) {}

  /** Of thirty days; {@code average} is null without an answer. */
  public record Sum(int asked, int answered, @Nullable Double average, int feedbackWaiting) {}

  /** Newest first, those before an id; those that wait alone, or all. */
  public List<Feedback> list(Caller staff, boolean waiting, @Nullable UUID before, int limit) {
    return jdbc.sql(
            SELECT
                + """
                  AND (NOT :waiting OR r.feedback_at IS NULL)
                  AND (:before::uuid IS NULL OR r.id < :before)
                ORDER BY r.id DESC LIMIT :limit
                """)
        .param("self", staff.person().value())
        .param("waiting", waiting)
        .param("before", before)
        .param("limit", limit)
        .query(RatingDesk::feedback)
        .list();
  }

  /** Notes what was done; the score and the words stay as they are. */
  @Transactional
  public Feedback answer(Caller staff, UUID id, String note) {
    int answered =
        jdbc.sql(
                """
                UPDATE complaint.rating
                SET feedback_by = :by, feedback_at = :now, feedback_note = :note
                WHERE id = :id AND feedback_due_at IS NOT NULL AND feedback_at IS NULL
                  AND agent <> :by
                """)
            .param("by", staff.person().value())
            .param("now", sql(clock.instant()))
            .param("note", note)
            .param("id", id)
            .update();
    Feedback feedback =
        jdbc.sql(SELECT + "AND r.id = :id")
            .param("self", staff.person().value())
            .param("id", id)
            .query(RatingDesk::feedback)
            .optional()
            .orElseThrow(RatingDesk::unknown);
    if (answered == 1) {
      audit.record(
          new AuditEntry(
              staff.person().value(),
              staff.access().value(),
              "feedback.answered",
              Ids.text("rat", id),
              null,
              note,
              Map.of("case", feedback.number().toString())));
    }
    return feedback;
  }

  public Sum lastThirtyDays() {
    return jdbc.sql(
            """
            SELECT count(*) AS asked, count(score) AS answered, avg(score) AS average,
              count(*) FILTER (WHERE feedback_due_at IS NOT NULL AND feedback_at IS NULL) AS waiting
            FROM complaint.rating WHERE asked_at >= :since
            """)
        .param("since", sql(clock.instant().minus(SPAN)))
        .query((row, no) ->
            new Sum(
                row.getInt("asked"),
                row.getInt("answered"),
                row.getObject("average") == null ? null : Double.valueOf(row.getDouble("average")),
                row.getInt("waiting")))
        .single();
  }

  private static Feedback feedback(ResultSet row, int rowNo) throws SQLException {
    return new Feedback(
        row.getObject("id", UUID.class),
        row.getObject("case_id", UUID.class),
        new CaseNumber(row.getLong("number")),
        row.getObject("agent", UUID.class),
        row.getInt("score"),
        row.getString("words"),
        instant(row, "answered_at"),
        instant(row, "feedback_due_at"),
        row.getObject("feedback_by", UUID.class),
        instantOrNull(row, "feedback_at"),
        row.getString("feedback_note"));
  }

  private static Problem unknown() {
    return Problem.of(
        ProblemCode.NOT_FOUND,
        "Expected the id of feedback you may see, but there is none. List it to see ids.");
  }
}
