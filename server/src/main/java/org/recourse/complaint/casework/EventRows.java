package org.recourse.complaint.casework;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseEvent;
import org.recourse.complaint.CaseId;
import org.recourse.conversation.MessageId;
import org.recourse.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what happened to cases; rows are added and never changed. */
@Component
public class EventRows {
  private final JdbcClient jdbc;

  EventRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * An event in its place.
   *
   * @param number counts from 1 within the case without a gap
   * @param actor who did it; nobody where it happened by itself
   */
  public record Row(
      int number, CaseEvent event, String bodyJson, @Nullable PersonId actor, Instant at) {
    public String type() {
      return EventJson.type(event);
    }
  }

  void insert(CaseId id, int number, CaseEvent event, @Nullable PersonId actor, Instant at) {
    jdbc.sql(
            """
            INSERT INTO complaint.event (case_id, number, type, body, actor, at)
            VALUES (:id, :number, :type, :body::jsonb, :actor, :at)
            """)
        .param("id", id.value())
        .param("number", number)
        .param("type", EventJson.type(event))
        .param("body", EventJson.write(event))
        .param("actor", actor == null ? null : actor.value())
        .param("at", sql(at))
        .update();
  }

  /** A case's events after a number, oldest first. */
  public List<Row> after(CaseId id, long number, int limit) {
    return jdbc.sql(
            """
            SELECT number, type, body, actor, at FROM complaint.event
            WHERE case_id = :id AND number > :number
            ORDER BY number LIMIT :limit
            """)
        .param("id", id.value())
        .param("number", number)
        .param("limit", limit)
        .query(EventRows::row)
        .list();
  }

  /** Whether an event of this type tells of this message. */
  boolean tells(CaseId id, String type, MessageId message) {
    return jdbc.sql(
            """
            SELECT EXISTS (
              SELECT 1 FROM complaint.event
              WHERE case_id = :id AND type = :type AND body ->> 'message' = :message)
            """)
        .param("id", id.value())
        .param("type", type)
        .param("message", message.toString())
        .query(Boolean.class)
        .single();
  }

  /** The newest event of a type. */
  Optional<Row> last(CaseId id, String type) {
    return jdbc.sql(
            """
            SELECT number, type, body, actor, at FROM complaint.event
            WHERE case_id = :id AND type = :type
            ORDER BY number DESC LIMIT 1
            """)
        .param("id", id.value())
        .param("type", type)
        .query(EventRows::row)
        .optional();
  }

  /** When each of several cases changed last as its customer sees it. */
  public Map<CaseId, Instant> lastSeen(Collection<CaseId> ids) {
    Map<CaseId, Instant> seen = new HashMap<>();
    jdbc.sql(
            """
            SELECT case_id, max(at) AS at FROM complaint.event
            WHERE case_id = ANY(:ids) AND type = ANY(:types) GROUP BY case_id
            """)
        .param("ids", CaseId.values(ids))
        .param("types", CustomerSight.TYPES.toArray(String[]::new))
        .query(row -> {
          seen.put(new CaseId(row.getObject("case_id", UUID.class)), instant(row, "at"));
        });
    return seen;
  }

  private static Row row(ResultSet row, int rowNo) throws SQLException {
    @Nullable UUID actor = row.getObject("actor", UUID.class);
    String body = row.getString("body");
    return new Row(
        row.getInt("number"),
        EventJson.read(row.getString("type"), body),
        body,
        actor == null ? null : new PersonId(actor),
        instant(row, "at"));
  }
}
