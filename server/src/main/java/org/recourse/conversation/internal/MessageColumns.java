package org.recourse.conversation.internal;

import static org.recourse.platform.SqlTimes.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.recourse.conversation.Author;
import org.recourse.conversation.Channel;
import org.recourse.conversation.ContactId;
import org.recourse.conversation.DeliveryState;
import org.recourse.conversation.Message;
import org.recourse.conversation.MessageId;
import org.recourse.conversation.ThreadId;
import org.recourse.identity.PersonId;

/** How a message stands in its row; its attachments stand elsewhere. */
final class MessageColumns {
  static final String SELECT =
      """
      SELECT id, thread, number, position, key, author, contact, agent, channel, text, at, delivery
      FROM conversation.message
      """;

  private MessageColumns() {}

  static Message bare(ResultSet row, int rowNo) throws SQLException {
    return new Message(
        new MessageId(row.getObject("id", UUID.class)),
        new ThreadId(row.getObject("thread", UUID.class)),
        row.getLong("number"),
        row.getLong("position"),
        row.getObject("key", UUID.class),
        author(row),
        Channel.of(row.getString("channel")),
        row.getString("text"),
        List.of(),
        instant(row, "at"),
        DeliveryState.of(row.getString("delivery")));
  }

  private static Author author(ResultSet row) throws SQLException {
    return switch (row.getString("author")) {
      case "outside" -> new Author.Outside(new ContactId(row.getObject("contact", UUID.class)));
      case "staff" -> new Author.Staff(new PersonId(row.getObject("agent", UUID.class)));
      default -> new Author.House();
    };
  }
}
