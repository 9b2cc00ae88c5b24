package org.recourse.identity.signins;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.recourse.identity.PersonId;
import org.recourse.identity.Sweepable;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table of sign-ins that wait for their second step. Whoever knows an id has shown the
 * password, so ids are random and not made one after another.
 */
@Component
class WaitingSignIns implements Sweepable {
  static final Duration LIFETIME = Duration.ofMinutes(10);
  private static final Duration KEPT = Duration.ofDays(1);

  private final JdbcClient jdbc;
  private final Clock clock;

  WaitingSignIns(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  WaitingSignIn begin(PersonId person, List<SecondMethod> methods) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Instant until = now.plus(LIFETIME);
    WaitingSignIn begun = new WaitingSignIn(UUID.randomUUID(), person, methods, until);
    jdbc.sql(
            """
            INSERT INTO identity.sign_in (id, person, methods, begun_at, expires_at)
            VALUES (:id, :person, :methods, :now, :expires)
            """)
        .param("id", begun.id())
        .param("person", person.value())
        .param("methods", methods.stream().map(SecondMethod::code).toArray(String[]::new))
        .param("now", sql(now))
        .param("expires", sql(until))
        .update();
    return begun;
  }

  /** The sign-in of this id; {@code code_expired} when it is over or never was. */
  WaitingSignIn get(String id) {
    return find(WaitingSignIn.parse(id)).orElseThrow(WaitingSignIns::over);
  }

  static Problem over() {
    return Problem.of(
        ProblemCode.CODE_EXPIRED,
        "Expected a sign-in begun less than ten minutes ago and not finished, but there is none."
            + " Sign in again.");
  }

  private Optional<WaitingSignIn> find(UUID id) {
    return jdbc.sql(
            """
            SELECT id, person, methods, expires_at FROM identity.sign_in
            WHERE id = :id AND done_at IS NULL AND expires_at > :now
            """)
        .param("id", id)
        .param("now", sql(clock.instant()))
        .query(WaitingSignIns::row)
        .optional();
  }

  /** Ends it; false when somebody else did, its time is over, or the password is another now. */
  boolean end(WaitingSignIn signIn) {
    return jdbc.sql(
                """
                UPDATE identity.sign_in s SET done_at = :now
                WHERE s.id = :id AND s.done_at IS NULL AND s.expires_at > :now
                  AND NOT EXISTS (SELECT 1 FROM identity.password p
                    WHERE p.person = s.person AND p.changed_at > s.begun_at)
                """)
            .param("now", sql(clock.instant()))
            .param("id", signIn.id())
            .update()
        == 1;
  }

  /** Deletes what ended long ago. */
  @Override
  public void sweep() {
    jdbc.sql("DELETE FROM identity.sign_in WHERE expires_at < :before")
        .param("before", sql(clock.instant().minus(KEPT)))
        .update();
  }

  private static WaitingSignIn row(ResultSet row, int rowNo) throws SQLException {
    return new WaitingSignIn(
        row.getObject("id", UUID.class),
        new PersonId(row.getObject("person", UUID.class)),
        Stream.of((String[]) row.getArray("methods").getArray())
            .flatMap(code -> SecondMethod.find(code).stream())
            .toList(),
        instant(row, "expires_at"));
  }
}
