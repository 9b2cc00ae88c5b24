package org.recourse.identity.access;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.sql;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.AccessId;
import org.recourse.identity.AccessKind;
import org.recourse.identity.Caller;
import org.recourse.identity.IdentitySettings;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's sessions as they see and end them. */
@Component
@Transactional
public class OwnSessions {
  private final JdbcClient jdbc;
  private final Accesses accesses;
  private final IdentitySettings settings;
  private final Clock clock;

  OwnSessions(JdbcClient jdbc, Accesses accesses, IdentitySettings settings, Clock clock) {
    this.jdbc = jdbc;
    this.accesses = accesses;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * A session that can still be used.
   *
   * @param device what it was opened with, in a few words; empty when unknown
   * @param deviceId the one it is open on, if that is known
   * @param lastUsedAt to about a minute
   */
  public record OpenSession(
      AccessId id, String device, @Nullable UUID deviceId, Instant createdAt, Instant lastUsedAt) {}

  /** Newest first. */
  public List<OpenSession> list(PersonId person, @Nullable UUID before, int limit) {
    Instant now = clock.instant();
    return jdbc.sql(
            """
            SELECT id, device, device_id, created_at, last_used_at FROM identity.access
            WHERE person = :person AND kind = 'session' AND ended_at IS NULL
              AND expires_at > :now AND last_used_at > :idle
              AND (:before::uuid IS NULL OR id < :before)
            ORDER BY id DESC LIMIT :limit
            """)
        .param("person", person.value())
        .param("now", sql(now))
        .param("idle", sql(now.minus(settings.sessionIdle())))
        .param("before", before)
        .param("limit", limit)
        .query((row, n) ->
            new OpenSession(
                new AccessId(row.getObject("id", UUID.class)),
                row.getString("device"),
                row.getObject("device_id", UUID.class),
                instant(row, "created_at"),
                instant(row, "last_used_at")))
        .list();
  }

  public void end(PersonId person, AccessId session) {
    if (!accesses.end(person, AccessKind.SESSION, session)) {
      throw Problem.of(
          ProblemCode.NOT_FOUND,
          "Expected the id of one of your sessions, but there is none. List them to see ids.");
    }
  }

  public void endOthers(Caller caller) {
    accesses.endAll(caller.person(), AccessKind.SESSION, caller.access());
  }
}
