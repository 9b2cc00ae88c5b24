package org.recourse.audit;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.sqlOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the table of the audit. */
@Component
class FoundRows implements AuditSearch {
  private static final JsonMapper JSON = new JsonMapper();

  private final JdbcClient jdbc;

  FoundRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Found> find(Query query, @Nullable UUID before, int limit) {
    return jdbc.sql(
            """
            SELECT id, at, actor, access, action, subject, person, reason, detail
            FROM audit.entry
            WHERE (:actor::uuid IS NULL OR actor = :actor)
              AND (:person::uuid IS NULL OR person = :person)
              AND (:action::text IS NULL OR action = :action)
              AND (:subject::text IS NULL OR subject = :subject)
              AND (:from::timestamptz IS NULL OR at >= :from)
              AND (:until::timestamptz IS NULL OR at < :until)
              AND (:before::uuid IS NULL OR id < :before)
            ORDER BY id DESC LIMIT :limit
            """)
        .param("actor", query.actor())
        .param("person", query.person())
        .param("action", query.action())
        .param("subject", query.subject())
        .param("from", sqlOrNull(query.from()))
        .param("until", sqlOrNull(query.until()))
        .param("before", before)
        .param("limit", limit)
        .query(FoundRows::found)
        .list();
  }

  private static Found found(ResultSet row, int n) throws SQLException {
    return new Found(
        row.getObject("id", UUID.class),
        instant(row, "at"),
        new AuditEntry(
            row.getObject("actor", UUID.class),
            row.getObject("access", UUID.class),
            row.getString("action"),
            row.getString("subject"),
            row.getObject("person", UUID.class),
            row.getString("reason"),
            JSON.readValue(row.getString("detail"), new TypeReference<Map<String, String>>() {})));
  }
}
