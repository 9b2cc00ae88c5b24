package org.recourse.complaint.knowledge;

import static org.recourse.platform.SqlTimes.sql;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Filters of the queue under a name, each agent's own. */
@Component
public class SavedViews {
  /** Kept by one person; the oldest goes when another comes. */
  private static final int MAX = 50;

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  SavedViews(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  public record SavedView(UUID id, String name, Map<String, String> filters) {
    public SavedView {
      filters = Map.copyOf(filters);
    }

    public String text() {
      return Ids.text("viw", id);
    }
  }

  public List<SavedView> list(PersonId owner) {
    return jdbc.sql(
            """
            SELECT id, name, filters FROM complaint.saved_view
            WHERE owner = :owner ORDER BY name LIMIT :max
            """)
        .param("owner", owner.value())
        .param("max", MAX)
        .query((row, n) ->
            new SavedView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                json.readValue(
                    row.getString("filters"), new TypeReference<Map<String, String>>() {})))
        .list();
  }

  /** Keeps filters under a name, in the place of those that had it. */
  @Transactional
  public SavedView keep(PersonId owner, String name, Map<String, String> filters) {
    jdbc.sql(
            """
            INSERT INTO complaint.saved_view (id, owner, name, filters, made_at)
            VALUES (:id, :owner, :name, :filters::jsonb, :now)
            ON CONFLICT (owner, name) DO UPDATE SET filters = excluded.filters, made_at = :now
            """)
        .param("id", Ids.next())
        .param("owner", owner.value())
        .param("name", name)
        .param("filters", json.writeValueAsString(filters))
        .param("now", sql(clock.instant()))
        .update();
    jdbc.sql(
            """
            DELETE FROM complaint.saved_view WHERE owner = :owner AND id NOT IN (
              SELECT id FROM complaint.saved_view WHERE owner = :owner
              ORDER BY made_at DESC LIMIT :max)
            """)
        .param("owner", owner.value())
        .param("max", MAX)
        .update();
    return list(owner).stream().filter(view -> view.name().equals(name)).findFirst().orElseThrow();
  }

  public boolean delete(PersonId owner, UUID id) {
    return jdbc.sql("DELETE FROM complaint.saved_view WHERE id = :id AND owner = :owner")
            .param("id", id)
            .param("owner", owner.value())
            .update()
        == 1;
  }
}
