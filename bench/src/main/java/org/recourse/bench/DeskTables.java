package org.recourse.bench;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.postgresql.PGConnection;

/** The tables a case stands in, in the order in which they refer to each other. */
final class DeskTables {
  private static final Map<String, String> COLUMNS = columns();

  private final Map<String, CopyLines> lines = new LinkedHashMap<>();

  DeskTables() {
    COLUMNS.keySet().forEach(table -> lines.put(table, new CopyLines()));
  }

  void row(String table, Object... values) {
    CopyLines rows = lines.get(table);
    if (rows == null) {
      throw new IllegalArgumentException("Expected one of " + lines.keySet());
    }
    rows.row(values);
  }

  void write(Connection connection) throws SQLException, IOException {
    PGConnection postgres = connection.unwrap(PGConnection.class);
    for (Map.Entry<String, CopyLines> table : lines.entrySet()) {
      String sql = "COPY %s (%s) FROM STDIN".formatted(table.getKey(), COLUMNS.get(table.getKey()));
      postgres.getCopyAPI().copyIn(sql, new StringReader(table.getValue().toString()));
    }
  }

  static Set<String> names() {
    return COLUMNS.keySet();
  }

  private static Map<String, String> columns() {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put(
        "conversation.contact",
        "id, channel, address, name, language, assurance, person, created_at");
    columns.put("conversation.thread", "id, contact, subject, last_number, opened_at");
    columns.put(
        "conversation.message",
        "id, thread, number, key, author, contact, agent, channel, text, at, delivery");
    columns.put(
        "complaint.cases",
        """
        id, number, version, kind, problem_type, state, channel, contact, person, thread, subject,
        language, priority, priority_reason, assignee, tags, copies, spam, outcome, received_at,
        opened_at, resolved_at, closed_at, reopened, changed_at, next_due_at
        """);
    columns.put("complaint.event", "case_id, number, type, body, actor, at");
    columns.put("complaint.party", "case_id, contact, thread, role, since");
    columns.put(
        "complaint.clock",
        "origin, kind, rule, cycle, case_id, state, started_at, due_at, stopped_at");
    columns.put("complaint.search_text", "number, case_id, text, keys");
    return columns;
  }
}
