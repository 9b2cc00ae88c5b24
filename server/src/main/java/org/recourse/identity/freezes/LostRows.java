package org.recourse.identity.freezes;

import java.util.List;
import org.recourse.identity.Handle;
import org.recourse.identity.Losses;
import org.recourse.identity.LostThings;
import org.recourse.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was reported lost from the freezes that are open. */
@Component
class LostRows implements LostThings {
  private final JdbcClient jdbc;

  LostRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Losses of(PersonId person) {
    List<String> things =
        jdbc.sql(
                """
                SELECT DISTINCT thing FROM identity.freeze, unnest(lost) AS l (thing)
                WHERE person = :person AND lifted_at IS NULL
                """)
            .param("person", person.value())
            .query((row, n) -> row.getString("thing"))
            .list();
    return Losses.of(things);
  }

  @Override
  public boolean has(Handle handle) {
    return jdbc.sql(
            """
            SELECT EXISTS (
              SELECT 1 FROM identity.handle h JOIN identity.freeze f ON f.person = h.person
              WHERE h.text = :text AND f.lifted_at IS NULL AND h.kind = ANY (f.lost))
            """)
        .param("text", handle.text())
        .query(Boolean.class)
        .single();
  }
}
