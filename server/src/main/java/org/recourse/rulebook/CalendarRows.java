package org.recourse.rulebook;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Calendars in SQL. Versions read once are kept in memory, since they never change. */
@Component
class CalendarRows implements Calendars {
  private static final String COLUMNS = "id, version, name, body, since, author, reason";

  private final JdbcClient jdbc;
  private final Map<String, BusinessCalendar> known = new ConcurrentHashMap<>();

  CalendarRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public BusinessCalendar current(String id) {
    return jdbc.sql("SELECT max(version) FROM rulebook.calendar WHERE id = :id")
        .param("id", id)
        .query((row, no) -> row.getObject(1, Integer.class))
        .optional()
        .map(version -> at(id, version))
        .orElseThrow(CalendarRows::unknown);
  }

  @Override
  public BusinessCalendar at(String id, int version) {
    return known.computeIfAbsent(
        id + "/" + version,
        key ->
            jdbc.sql(
                    """
                    SELECT %s FROM rulebook.calendar WHERE id = :id AND version = :version
                    """
                        .formatted(COLUMNS))
                .param("id", id)
                .param("version", version)
                .query(CalendarRows::version)
                .optional()
                .orElseThrow(CalendarRows::unknown)
                .body()
                .read(id, version));
  }

  @Override
  public List<Version> newest() {
    return jdbc.sql(
            """
            SELECT DISTINCT ON (id) %s FROM rulebook.calendar ORDER BY id, version DESC
            """
                .formatted(COLUMNS))
        .query(CalendarRows::version)
        .list();
  }

  @Override
  public List<Version> versions(String id, @Nullable Long before, int limit) {
    List<Version> found =
        jdbc.sql(
                """
                SELECT %s FROM rulebook.calendar
                WHERE id = :id AND (:before::bigint IS NULL OR version < :before)
                ORDER BY version DESC LIMIT :limit
                """
                    .formatted(COLUMNS))
            .param("id", id)
            .param("before", before)
            .param("limit", limit)
            .query(CalendarRows::version)
            .list();
    if (found.isEmpty() && before == null) {
      throw unknown();
    }
    return found;
  }

  @Override
  public void add(Version version) {
    int added =
        jdbc.sql(
                """
                INSERT INTO rulebook.calendar (id, version, name, body, since, author, reason)
                SELECT :id, :version, :name, :body::json, :since, :author, :reason
                WHERE :version = (SELECT max(version) + 1 FROM rulebook.calendar WHERE id = :id)
                ON CONFLICT DO NOTHING
                """)
            .param("id", version.id())
            .param("version", version.version())
            .param("name", version.name())
            .param("body", RulebookJson.MAPPER.writeValueAsString(version.body()))
            .param("since", sql(version.since()))
            .param("author", version.author())
            .param("reason", version.reason())
            .update();
    if (added == 0) {
      throw Problem.of(
          ProblemCode.VERSION_MOVED_ON,
          "Expected a change of the newest version, but somebody changed it meanwhile. Load it"
              + " again and make your change there.");
    }
  }

  private static Version version(ResultSet row, int rowNo) throws SQLException {
    return new Version(
        row.getString("id"),
        row.getInt("version"),
        row.getString("name"),
        RulebookJson.MAPPER.readValue(row.getString("body"), CalendarBody.class),
        instant(row, "since"),
        row.getString("author"),
        row.getString("reason"));
  }

  private static Problem unknown() {
    return Problem.of(
        ProblemCode.NOT_FOUND,
        "Expected the id of a calendar, but there is none. List the calendars to see their ids.");
  }
}
