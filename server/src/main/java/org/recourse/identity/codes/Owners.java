package org.recourse.identity.codes;

import static org.recourse.platform.SqlTimes.sql;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.recourse.identity.Handle;
import org.recourse.identity.Language;
import org.recourse.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose a handle is. Always asks the database, so that known and unknown ones cost the same. */
@Component
class Owners {
  private final JdbcClient jdbc;
  private final Clock clock;

  Owners(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Who has a handle, and how they are written to.
   *
   * @param proves whether reading what is sent there proves anything yet
   */
  record Owner(PersonId person, Language language, boolean proves) {}

  Optional<Owner> of(Handle handle) {
    return jdbc.sql(
            """
            SELECT p.id, p.language, h.proves_from <= :now AS proves
            FROM identity.handle h JOIN identity.person p ON p.id = h.person
            WHERE h.text = :text
            """)
        .param("text", handle.text())
        .param("now", sql(clock.instant()))
        .query((row, n) ->
            new Owner(
                new PersonId(row.getObject("id", UUID.class)),
                Language.find(row.getString("language")).orElseThrow(),
                row.getBoolean("proves")))
        .optional();
  }
}
