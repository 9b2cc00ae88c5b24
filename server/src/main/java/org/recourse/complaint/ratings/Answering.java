package org.recourse.complaint.ratings;

import static org.recourse.platform.SqlTimes.sql;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseNumber;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.recourse.rulebook.Calendars;
import org.recourse.rulebook.Term;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes answers by the link: shown as often as one likes, answered once. */
@Component
public class Answering {
  /** From here down, or with words, somebody has to answer what was said of an agent. */
  private static final int POOR = 2;

  private static final Term ANSWER_WITHIN =
      new Term(3, Term.Unit.BUSINESS_DAY, Term.CountFrom.NEXT_DAY);

  private final JdbcClient jdbc;
  private final Calendars calendars;
  private final Clock clock;

  Answering(JdbcClient jdbc, Calendars calendars, Clock clock) {
    this.jdbc = jdbc;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** What is asked about. */
  public record Question(CaseNumber number, boolean answered) {}

  /**
   * The question; {@code not_found} for a link that is none, {@code link_expired} after its time.
   */
  public Question question(String secret) {
    return find(secret).orElseThrow(Answering::unknown);
  }

  /**
   * Answers it.
   *
   * @param score 1 to 5
   */
  @Transactional
  public void answer(String secret, int score, @Nullable String words) {
    if (question(secret).answered()) {
      throw over();
    }
    Instant now = clock.instant();
    boolean feedback = score <= POOR || words != null;
    Instant due = ANSWER_WITHIN.due(now, calendars.current("house"));
    int answered =
        jdbc.sql(
                """
                UPDATE complaint.rating
                SET answered_at = :now, score = :score, words = :words,
                  feedback_due_at = CASE WHEN :feedback AND agent IS NOT NULL THEN :due END
                WHERE hash = :hash AND answered_at IS NULL AND expires_at > :now
                """)
            .param("now", sql(now))
            .param("score", score)
            .param("words", words)
            .param("feedback", feedback)
            .param("due", sql(due))
            .param("hash", new RatingSecret(secret).hash())
            .update();
    if (answered == 0) {
      throw over();
    }
  }

  private Optional<Question> find(String text) {
    RatingSecret secret = new RatingSecret(text);
    if (!secret.isWellFormed()) {
      return Optional.empty();
    }
    return jdbc.sql(
            """
            SELECT cases.number, r.answered_at IS NOT NULL AS answered,
              r.expires_at <= :now AS expired
            FROM complaint.rating r JOIN complaint.cases ON cases.id = r.case_id
            WHERE r.hash = :hash
            """)
        .param("now", sql(clock.instant()))
        .param("hash", secret.hash())
        .query((row, no) -> {
          if (row.getBoolean("expired")) {
            throw over();
          }
          return new Question(new CaseNumber(row.getLong("number")), row.getBoolean("answered"));
        })
        .optional();
  }

  private static Problem unknown() {
    return Problem.of(
        ProblemCode.NOT_FOUND,
        "Expected the link of a question we asked, but there is none. Open it from the message.");
  }

  private static Problem over() {
    return Problem.of(
        ProblemCode.LINK_EXPIRED,
        "Expected a question that waits for an answer, but it was answered or its time is over."
            + " Nothing more is to be done.");
  }
}
