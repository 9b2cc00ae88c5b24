package org.recourse.conversation.internal;

import static org.recourse.platform.SqlTimes.sql;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.conversation.Carriage;
import org.recourse.conversation.MessageId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of copies and of what servers said. */
@Component
class CarriageRows implements Carriage {
  private final JdbcClient jdbc;
  private final Clock clock;

  CarriageRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public void copy(MessageId message, List<String> addresses) {
    jdbc.sql(
            """
            INSERT INTO conversation.message_copy (message, place, address)
            SELECT :message, place - 1, address
            FROM unnest(:addresses::text[]) WITH ORDINALITY AS c (address, place)
            """)
        .param("message", message.value())
        .param("addresses", addresses.toArray(String[]::new))
        .update();
  }

  @Override
  public Map<MessageId, List<String>> copies(Collection<MessageId> messages) {
    return each(
        messages,
        """
        SELECT message, address AS told FROM conversation.message_copy
        WHERE message = ANY (:messages) ORDER BY message, place
        """);
  }

  @Override
  public void note(MessageId message, String text) {
    String line = Masks.mask(text).replaceAll("\\p{Cntrl}+", " ").strip();
    if (!line.isEmpty()) {
      jdbc.sql(
              """
              INSERT INTO conversation.delivery_note (message, at, text)
              VALUES (:message, :now, :text) ON CONFLICT DO NOTHING
              """)
          .param("message", message.value())
          .param("now", sql(clock.instant()))
          .param("text", line.substring(0, Math.min(line.length(), NOTE_MAX)))
          .update();
    }
  }

  @Override
  public Map<MessageId, List<String>> notes(Collection<MessageId> messages) {
    return each(
        messages,
        """
        SELECT message, text AS told FROM conversation.delivery_note
        WHERE message = ANY (:messages) ORDER BY message, at, text
        """);
  }

  private Map<MessageId, List<String>> each(Collection<MessageId> messages, String query) {
    Map<MessageId, List<String>> found = new HashMap<>();
    jdbc.sql(query)
        .param("messages", messages.stream().map(MessageId::value).toArray(UUID[]::new))
        .query(row -> {
          found
              .computeIfAbsent(
                  new MessageId(row.getObject("message", UUID.class)), id -> new ArrayList<>())
              .add(row.getString("told"));
        });
    return found;
  }
}
