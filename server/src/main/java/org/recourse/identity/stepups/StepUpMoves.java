package org.recourse.identity.stepups;

import static org.recourse.platform.SqlTimes.sql;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.recourse.identity.AccessId;
import org.recourse.identity.Fingerprint;
import org.recourse.identity.OutgoingStop;
import org.recourse.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What becomes of something that waits to be confirmed. A freeze ends all of it, confirmed or not,
 * in its own transaction.
 */
@Component
class StepUpMoves implements OutgoingStop {
  /** One program must not fill the list; the oldest goes. */
  private static final int WAITING_MAX = 10;

  private final JdbcClient jdbc;
  private final Clock clock;

  StepUpMoves(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public void set(PersonId person, boolean stopped) {
    if (stopped) {
      jdbc.sql(
              """
              UPDATE identity.step_up SET ended_at = :now
              WHERE person = :person AND used_at IS NULL AND ended_at IS NULL
              """)
          .param("now", sql(clock.instant()))
          .param("person", person.value())
          .update();
    }
  }

  /** Until the transaction ends, nobody else begins anything for this person, nor freezes them. */
  void lock(PersonId person) {
    jdbc.sql("SELECT 1 FROM identity.person WHERE id = :id FOR NO KEY UPDATE")
        .param("id", person.value())
        .query(Integer.class)
        .optional();
  }

  /** Makes room for one more of this access, and for one with this fingerprint. */
  void makeRoom(PersonId person, AccessId access, Fingerprint fingerprint) {
    jdbc.sql(
            """
            UPDATE identity.step_up SET ended_at = :now
            WHERE person = :person AND confirmed_at IS NULL AND ended_at IS NULL
              AND (fingerprint = :fingerprint OR id IN (
                SELECT id FROM (
                  SELECT id, row_number() OVER (ORDER BY id DESC) AS no FROM identity.step_up
                  WHERE person = :person AND access = :access
                    AND confirmed_at IS NULL AND ended_at IS NULL) AS own
                WHERE no >= :most))
            """)
        .param("now", sql(clock.instant()))
        .param("person", person.value())
        .param("access", access.value())
        .param("fingerprint", fingerprint.bytes())
        .param("most", WAITING_MAX)
        .update();
  }

  /** From now on no other code will do for it. */
  void send(StepUpId id, UUID challenge) {
    jdbc.sql("UPDATE identity.step_up SET challenge = :challenge WHERE id = :id")
        .param("challenge", challenge)
        .param("id", id.value())
        .update();
  }

  void confirm(StepUpId id, AccessId session, ConfirmMethod method) {
    Instant now = clock.instant();
    jdbc.sql(
            """
            UPDATE identity.step_up
            SET confirmed_at = :now, confirmed_by = :session, method = :method, expires_at = :end
            WHERE id = :id
            """)
        .param("now", sql(now))
        .param("session", session.value())
        .param("method", method.code())
        .param("end", sql(now.plus(StepUp.COUNTS)))
        .param("id", id.value())
        .update();
  }

  void end(StepUpId id) {
    jdbc.sql("UPDATE identity.step_up SET ended_at = :now WHERE id = :id AND ended_at IS NULL")
        .param("now", sql(clock.instant()))
        .param("id", id.value())
        .update();
  }

  /** Uses a confirmation up; false when there is none. */
  boolean use(PersonId person, Fingerprint fingerprint) {
    return jdbc.sql(
                """
                UPDATE identity.step_up SET used_at = :now
                WHERE person = :person AND fingerprint = :fingerprint AND confirmed_at IS NOT NULL
                  AND used_at IS NULL AND ended_at IS NULL AND expires_at > :now
                """)
            .param("now", sql(clock.instant()))
            .param("person", person.value())
            .param("fingerprint", fingerprint.bytes())
            .update()
        > 0;
  }
}
