package org.recourse.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the journal. Whatever is visible has every earlier position visible too. */
@Component
class EventRows {
  private final JdbcClient jdbc;

  EventRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Event> after(long position, int limit) {
    return jdbc.sql(
            """
            SELECT position, at, type, subject, people, payload
            FROM journal.event
            WHERE position > :position
            ORDER BY position
            LIMIT :limit
            """)
        .param("position", position)
        .param("limit", limit)
        .query(EventRows::event)
        .list();
  }

  /** Those of some areas that come after a position and not after another; of all where none. */
  List<Event> between(long position, long last, Set<String> areas, int limit) {
    return jdbc.sql(
            """
            SELECT position, at, type, subject, people, payload
            FROM journal.event
            WHERE position > :position AND position <= :last
              AND (:all OR split_part(type, '.', 1) = ANY(:areas))
            ORDER BY position
            LIMIT :limit
            """)
        .param("position", position)
        .param("last", last)
        .param("all", areas.isEmpty())
        .param("areas", areas.toArray(String[]::new))
        .param("limit", limit)
        .query(EventRows::event)
        .list();
  }

  /** Whether there is one. */
  boolean any(long position, long last, Set<String> areas) {
    return jdbc.sql(
            """
            SELECT EXISTS (
              SELECT FROM journal.event
              WHERE position > :position AND position <= :last
                AND (:all OR split_part(type, '.', 1) = ANY(:areas)))
            """)
        .param("position", position)
        .param("last", last)
        .param("all", areas.isEmpty())
        .param("areas", areas.toArray(String[]::new))
        .query(Boolean.class)
        .single();
  }

  long newest() {
    return jdbc.sql("SELECT position FROM journal.head").query(Long.class).single();
  }

  private static Event event(ResultSet row, int rowNo) throws SQLException {
    return new Event(
        row.getLong("position"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("type"),
        row.getString("subject"),
        List.of((UUID[]) row.getArray("people").getArray()),
        row.getString("payload"));
  }
}
