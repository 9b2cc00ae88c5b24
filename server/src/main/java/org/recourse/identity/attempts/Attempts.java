package org.recourse.identity.attempts;

import static org.recourse.platform.SqlTimes.sql;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.recourse.identity.IdentitySettings;
import org.recourse.identity.PersonId;
import org.recourse.identity.Sweepable;
import org.recourse.identity.risks.RiskKind;
import org.recourse.identity.risks.Risks;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts attempts in the database, so that all nodes agree. An attempt is counted before it is
 * made, so a hundred at once are a hundred; one that turns out right can be taken back.
 */
@Component
public class Attempts implements Sweepable {
  /** Enough to double the first wait up to the longest without overflow. */
  private static final int DOUBLINGS_MAX = 20;

  /** From this one in a row on, somebody may be guessing. */
  private static final int RISKY = 3;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Risks risks;
  private final int factor;

  Attempts(JdbcClient jdbc, Clock clock, Risks risks, IdentitySettings settings) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.risks = risks;
    this.factor = settings.attemptsFactor();
  }

  /**
   * Counts an attempt, or refuses it with {@code too_many_attempts} and the time to wait, which is
   * not counted. Call it outside the transaction of the attempt itself, so that a refusal stays
   * counted.
   */
  public void take(AttemptKind kind, String subject) {
    Instant now = clock.instant();
    Optional<Integer> count = count(kind, subject, now);
    if (count.isEmpty()) {
      throw tooMany(blockedUntil(kind, subject, now), now);
    }
    if (kind.isOfPerson() && count.get() >= RISKY) {
      risks.note(PersonId.parse(subject), RiskKind.FAILED_CODES);
    }
  }

  private Optional<Integer> count(AttemptKind kind, String subject, Instant now) {
    return jdbc.sql(
            """
            INSERT INTO identity.attempt AS a (kind, subject, count, since, blocked_until)
            VALUES (:kind, sha256(:subject), 1, :now, :now)
            ON CONFLICT (kind, subject) DO UPDATE SET
              count = CASE WHEN a.since <= :start THEN 1 ELSE a.count + 1 END,
              since = CASE WHEN a.since <= :start THEN :now ELSE a.since END,
              blocked_until = CASE WHEN a.since <= :start OR a.count + 1 < :free THEN :now
                ELSE :now + least(:longest,
                  :first * power(2, least(a.count + 1 - :free, :doublings))) * interval '1 second'
                END
            WHERE a.blocked_until <= :now
            RETURNING a.count
            """)
        .param("kind", kind.code())
        .param("subject", subject.getBytes(StandardCharsets.UTF_8))
        .param("now", sql(now))
        .param("start", sql(now.minus(kind.window())))
        .param("free", kind.free() * factor)
        .param("first", (double) kind.firstWait().toSeconds())
        .param("longest", (double) kind.waitMax().toSeconds())
        .param("doublings", DOUBLINGS_MAX)
        .query(Integer.class)
        .optional();
  }

  private Instant blockedUntil(AttemptKind kind, String subject, Instant now) {
    return jdbc.sql(
            """
            SELECT blocked_until FROM identity.attempt
            WHERE kind = :kind AND subject = sha256(:subject)
            """)
        .param("kind", kind.code())
        .param("subject", subject.getBytes(StandardCharsets.UTF_8))
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant)
        .orElse(now);
  }

  /** Takes one attempt back, but no wait that others have run up. */
  public void forgive(AttemptKind kind, String subject) {
    jdbc.sql(
            """
            UPDATE identity.attempt SET count = count - 1
            WHERE kind = :kind AND subject = sha256(:subject) AND count > 0
            """)
        .param("kind", kind.code())
        .param("subject", subject.getBytes(StandardCharsets.UTF_8))
        .update();
  }

  /** Takes all attempts back: whoever made the last one has shown to be the right person. */
  public void forget(AttemptKind kind, String subject) {
    jdbc.sql("DELETE FROM identity.attempt WHERE kind = :kind AND subject = sha256(:subject)")
        .param("kind", kind.code())
        .param("subject", subject.getBytes(StandardCharsets.UTF_8))
        .update();
  }

  /** The subject that stands for one handle tried from one address. */
  public static String pair(String handle, String address) {
    return handle + " " + address;
  }

  /** Deletes what no window reaches any more. */
  @Override
  public void sweep() {
    jdbc.sql("DELETE FROM identity.attempt WHERE since < :before")
        .param("before", sql(clock.instant().minus(Duration.ofDays(1))))
        .update();
  }

  private static Problem tooMany(Instant until, Instant now) {
    long seconds = Math.max(1, Duration.between(now, until).plusMillis(999).toSeconds());
    return Problem.of(
            ProblemCode.TOO_MANY_ATTEMPTS,
            "Expected fewer attempts, but there were too many. Try again in " + seconds + " s.")
        .with("retry_after_seconds", seconds);
  }
}
