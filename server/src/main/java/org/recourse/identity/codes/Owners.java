package org.recourse.identity.codes;

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

  Owners(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Who has a handle, and how they are written to. */
  record Owner(PersonId person, Language language) {}

  Optional<Owner> of(Handle handle) {
    return jdbc.sql(
            """
            SELECT p.id, p.language
            FROM identity.handle h JOIN identity.person p ON p.id = h.person
            WHERE h.text = :text
            """)
        .param("text", handle.text())
        .query((row, n) ->
            new Owner(
                new PersonId(row.getObject("id", UUID.class)),
                Language.find(row.getString("language")).orElseThrow()))
        .optional();
  }
}
