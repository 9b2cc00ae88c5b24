package org.recourse.identity.freezes;

import static org.recourse.platform.SqlTimes.sql;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.recourse.identity.PersonId;
import org.recourse.identity.Sweepable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of links that freeze. */
@Component
class LinkRows implements Sweepable {
  private static final Duration LIFETIME = Duration.ofDays(7);

  private final JdbcClient jdbc;
  private final Clock clock;

  LinkRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** With one statement, since a busy house alerts hundreds at once. */
  void insert(List<PersonId> people, List<LinkSecret> secrets) {
    jdbc.sql(
            """
            INSERT INTO identity.freeze_link (hash, person, ends_at)
            SELECT hash, person, :ends FROM unnest(:hashes, :people) AS l (hash, person)
            """)
        .param("hashes", secrets.stream().map(LinkSecret::hash).toArray(byte[][]::new))
        .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
        .param("ends", sql(clock.instant().plus(LIFETIME)))
        .update();
  }

  /** Uses a link up; empty when there is none, or it was used, or is too old. */
  Optional<PersonId> use(LinkSecret secret) {
    return jdbc.sql(
            """
            UPDATE identity.freeze_link SET used_at = :now
            WHERE hash = :hash AND used_at IS NULL AND ends_at > :now
            RETURNING person
            """)
        .param("now", sql(clock.instant()))
        .param("hash", secret.hash())
        .query(UUID.class)
        .optional()
        .map(PersonId::new);
  }

  @Override
  public void sweep() {
    jdbc.sql("DELETE FROM identity.freeze_link WHERE ends_at < :now")
        .param("now", sql(clock.instant()))
        .update();
  }
}
