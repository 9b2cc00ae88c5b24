package org.recourse.identity.passwords;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.sql;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.recourse.identity.Handle;
import org.recourse.identity.PasswordHash;
import org.recourse.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of passwords. */
@Component
class PasswordRows {
  private final JdbcClient jdbc;
  private final Clock clock;

  PasswordRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A person and the hash of their password. */
  record Known(PersonId person, PasswordHash hash) {}

  Optional<Known> of(Handle handle) {
    return jdbc.sql(
            """
            SELECT h.person, p.hash
            FROM identity.handle h JOIN identity.password p ON p.person = h.person
            WHERE h.text = :text
            """)
        .param("text", handle.text())
        .query((row, n) ->
            new Known(
                new PersonId(row.getObject("person", UUID.class)),
                new PasswordHash(row.getString("hash"))))
        .optional();
  }

  Optional<PasswordHash> of(PersonId person) {
    return jdbc.sql("SELECT hash FROM identity.password WHERE person = :person")
        .param("person", person.value())
        .query(String.class)
        .optional()
        .map(PasswordHash::new);
  }

  Optional<Instant> changedAt(PersonId person) {
    return jdbc.sql("SELECT changed_at FROM identity.password WHERE person = :person")
        .param("person", person.value())
        .query((row, n) -> instant(row, "changed_at"))
        .optional();
  }

  Optional<PasswordAge> age(PersonId person) {
    return jdbc.sql(
            """
            SELECT changed_at, fresh_since FROM identity.password
            WHERE person = :person AND fresh_since IS NOT NULL
            """)
        .param("person", person.value())
        .query((row, n) -> new PasswordAge(instant(row, "changed_at"), instant(row, "fresh_since")))
        .optional();
  }

  /**
   * Puts a new password in the place of any other.
   *
   * @param forgotten whether nobody showed the old one or a strong factor, so that it may be a
   *     thief's
   */
  void set(PersonId person, PasswordHash hash, boolean forgotten) {
    jdbc.sql(
            """
            INSERT INTO identity.password AS p (person, hash, changed_at, fresh_since)
            VALUES (:person, :hash, :now, CASE WHEN :forgotten THEN :now::timestamptz END)
            ON CONFLICT (person) DO UPDATE SET hash = :hash, changed_at = :now,
              fresh_since = CASE
                WHEN p.fresh_since IS NOT NULL AND (p.changed_at > :before OR EXISTS (
                  SELECT 1 FROM identity.freeze f
                  WHERE f.person = p.person AND f.lifted_at IS NULL))
                THEN p.fresh_since WHEN :forgotten THEN :now END
            """)
        .param("forgotten", forgotten)
        .param("before", sql(clock.instant().minus(PasswordAge.FRESH)))
        .param("person", person.value())
        .param("hash", hash.text())
        .param("now", sql(clock.instant()))
        .update();
  }

  /** Puts a new hash in the place of this one; false when it is another by now. */
  boolean replace(PersonId person, PasswordHash before, PasswordHash after) {
    return jdbc.sql(
                """
                UPDATE identity.password SET hash = :after
                WHERE person = :person AND hash = :before
                """)
            .param("after", after.text())
            .param("person", person.value())
            .param("before", before.text())
            .update()
        == 1;
  }
}
