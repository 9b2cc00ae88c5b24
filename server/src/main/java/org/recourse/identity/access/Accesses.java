package org.recourse.identity.access;

import static org.recourse.platform.SqlTimes.sql;
import static org.recourse.platform.SqlTimes.sqlOrNull;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.AccessId;
import org.recourse.identity.AccessKind;
import org.recourse.identity.PersonId;
import org.recourse.identity.Scope;
import org.recourse.identity.Sweepable;
import org.recourse.identity.changes.Change;
import org.recourse.identity.changes.ChangeFeed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of sessions and tokens. Ending one tells every node to forget it. */
@Component
public class Accesses implements Sweepable {
  private static final Duration KEPT = Duration.ofDays(30);

  private final JdbcClient jdbc;
  private final Clock clock;
  private final ChangeFeed feed;

  Accesses(JdbcClient jdbc, Clock clock, ChangeFeed feed) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.feed = feed;
  }

  void insert(Access access, SecretHash hash) {
    jdbc.sql(
            """
            INSERT INTO identity.access
              (id, kind, person, secret_hash, name, scopes, created_at, last_used_at, expires_at,
               strong_at, device_since)
            VALUES
              (:id, :kind, :person, :hash, :name, :scopes, :created, :used, :expires,
               CASE WHEN :strong THEN :created END, :device)
            """)
        .param("id", access.id().value())
        .param("kind", code(access.kind()))
        .param("person", access.person().value())
        .param("hash", hash.bytes())
        .param("name", access.name())
        .param("scopes", access.scopes().stream().map(Scope::code).toArray(String[]::new))
        .param("created", sql(access.createdAt()))
        .param("used", sqlOrNull(access.lastUsedAt()))
        .param("expires", sqlOrNull(access.expiresAt()))
        .param("strong", access.strong())
        .param("device", sql(access.deviceSince()))
        .update();
  }

  /** What a secret stands for, with the roles its person has now. */
  Optional<Verified> find(SecretHash hash) {
    return jdbc.sql(
            """
            SELECT a.id, a.kind, a.person, a.name, a.scopes, a.created_at, a.last_used_at,
              a.expires_at, a.strong_at IS NOT NULL AS strong,
              coalesce(a.device_since, a.created_at) AS device_since, p.roles
            FROM identity.access a JOIN identity.person p ON p.id = a.person
            WHERE a.secret_hash = :hash AND a.ended_at IS NULL
            """)
        .param("hash", hash.bytes())
        .query((row, n) -> new Verified(hash, AccessRows.access(row), AccessRows.roles(row)))
        .optional();
  }

  /** A person's tokens that have not ended, newest first. */
  public List<Access> tokens(PersonId person, @Nullable UUID before, int limit) {
    return jdbc.sql(
            """
            SELECT id, kind, person, name, scopes, created_at, last_used_at, expires_at,
              strong_at IS NOT NULL AS strong, coalesce(device_since, created_at) AS device_since
            FROM identity.access
            WHERE person = :person AND kind = 'token' AND ended_at IS NULL
              AND (expires_at IS NULL OR expires_at > :now)
              AND (:before::uuid IS NULL OR id < :before)
            ORDER BY id DESC LIMIT :limit
            """)
        .param("person", person.value())
        .param("now", sql(clock.instant()))
        .param("before", before)
        .param("limit", limit)
        .query((row, n) -> AccessRows.access(row))
        .list();
  }

  /** Notes that a strong second factor was shown in a session, in the current transaction. */
  public void strengthen(AccessId session) {
    List<Change> changed =
        jdbc.sql(
                """
                UPDATE identity.access SET strong_at = :now
                WHERE id = :id AND kind = 'session' AND ended_at IS NULL RETURNING secret_hash
                """)
            .param("now", sql(clock.instant()))
            .param("id", session.value())
            .query((row, n) -> change(row.getBytes("secret_hash")))
            .list();
    feed.announce(changed);
  }

  void place(AccessId session, UUID device, String software, Instant since) {
    jdbc.sql(
            """
            UPDATE identity.access
            SET device_id = :device, device = :software, device_since = :since
            WHERE id = :id AND kind = 'session'
            """)
        .param("device", device)
        .param("software", software)
        .param("since", sql(since))
        .param("id", session.value())
        .update();
  }

  /** Ends one access of this person, in the current transaction; false when there was none. */
  boolean end(PersonId person, AccessKind kind, AccessId id) {
    return end("AND id = :id", person, kind, id.value()) > 0;
  }

  /** Ends all of a person's accesses of a kind but one, in the current transaction. */
  int endAll(PersonId person, AccessKind kind, @Nullable AccessId except) {
    UUID kept = except == null ? null : except.value();
    return end("AND id IS DISTINCT FROM :id::uuid", person, kind, kept);
  }

  /** Ends all of a person's sessions on a device, in the current transaction. */
  void endOn(PersonId person, UUID device) {
    end("AND device_id = :id", person, AccessKind.SESSION, device);
  }

  private int end(String which, PersonId person, AccessKind kind, @Nullable UUID id) {
    List<Change> ended =
        jdbc.sql(
                """
                UPDATE identity.access SET ended_at = :now
                WHERE person = :person AND kind = :kind AND ended_at IS NULL
                """
                    + which
                    + " RETURNING secret_hash")
            .param("now", sql(clock.instant()))
            .param("person", person.value())
            .param("kind", code(kind))
            .param("id", id)
            .query((row, n) -> change(row.getBytes("secret_hash")))
            .list();
    feed.announce(ended);
    return ended.size();
  }

  private static Change change(byte[] hash) {
    ByteBuffer bytes = ByteBuffer.wrap(hash);
    return new Change(Change.Kind.ACCESS, new UUID(bytes.getLong(), bytes.getLong()));
  }

  /** Deletes what ended or expired long ago. */
  @Override
  public void sweep() {
    Instant before = clock.instant().minus(KEPT);
    jdbc.sql("DELETE FROM identity.access WHERE ended_at < :before OR expires_at < :before")
        .param("before", sql(before))
        .update();
  }

  private static String code(AccessKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
