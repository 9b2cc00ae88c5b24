package org.recourse.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Writes events beside the change they tell of: one statement, however many. */
final class IntakeRows {
  // WITH ORDINALITY keeps the caller's order, which the ids then carry.
  private static final String INSERT =
      """
      INSERT INTO journal.intake (type, subject, people, payload)
      SELECT e.type, e.subject, e.people::uuid[], e.payload::json
      FROM unnest(?::text[], ?::text[], ?::text[], ?::text[])
        WITH ORDINALITY AS e (type, subject, people, payload, no)
      ORDER BY e.no
      """;

  private IntakeRows() {}

  static void insert(Connection connection, List<NewEvent> events) throws SQLException {
    int count = events.size();
    String[] types = new String[count];
    String[] subjects = new String[count];
    String[] people = new String[count];
    String[] payloads = new String[count];
    for (int i = 0; i < count; i++) {
      NewEvent event = events.get(i);
      types[i] = event.type();
      subjects[i] = event.subject();
      people[i] = arrayText(event.people());
      payloads[i] = event.payloadJson();
    }
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setArray(1, connection.createArrayOf("text", types));
      insert.setArray(2, connection.createArrayOf("text", subjects));
      insert.setArray(3, connection.createArrayOf("text", people));
      insert.setArray(4, connection.createArrayOf("text", payloads));
      insert.executeUpdate();
    }
  }

  /** PostgreSQL flattens arrays of arrays, so each list travels as its text {@code {a,b}}. */
  private static String arrayText(List<UUID> people) {
    StringBuilder text = new StringBuilder(2 + 37 * people.size()).append('{');
    for (UUID person : people) {
      if (text.length() > 1) {
        text.append(',');
      }
      text.append(person);
    }
    return text.append('}').toString();
  }
}
