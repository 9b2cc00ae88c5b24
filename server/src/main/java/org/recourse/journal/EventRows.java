package org.recourse.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
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
