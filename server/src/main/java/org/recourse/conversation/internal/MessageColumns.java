package org.recourse.conversation.internal;

import static org.recourse.platform.SqlTimes.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.recourse.conversation.Attachment;
import org.recourse.conversation.Author;
import org.recourse.conversation.Channel;
import org.recourse.conversation.ContactId;
import org.recourse.conversation.DeliveryState;
import org.recourse.conversation.Message;
import org.recourse.conversation.MessageId;
import org.recourse.conversation.ThreadId;
import org.recourse.files.FileId;
import org.recourse.identity.PersonId;

/** How a message stands in its row, with what came or went with it. */
final class MessageColumns {
  static final String SELECT =
      """
      SELECT id, thread, number, position, key, author, contact, agent, channel, text, at, delivery,
        ARRAY(
          SELECT file FROM conversation.attachment WHERE message = id ORDER BY place) AS files,
        ARRAY(
          SELECT name FROM conversation.attachment WHERE message = id ORDER BY place) AS names
      FROM conversation.message
      """;

  private MessageColumns() {}

  static Message message(ResultSet row, int rowNo) throws SQLException {
    return new Message(
        new MessageId(row.getObject("id", UUID.class)),
        new ThreadId(row.getObject("thread", UUID.class)),
        row.getLong("number"),
        row.getLong("position"),
        row.getObject("key", UUID.class),
        author(row),
        Channel.of(row.getString("channel")),
        row.getString("text"),
        attachments(row),
        instant(row, "at"),
        DeliveryState.of(row.getString("delivery")));
  }

  private static List<Attachment> attachments(ResultSet row) throws SQLException {
    UUID[] files = (UUID[]) row.getArray("files").getArray();
    String[] names = (String[]) row.getArray("names").getArray();
    return IntStream.range(0, files.length)
        .mapToObj(place -> new Attachment(new FileId(files[place]), names[place]))
        .toList();
  }

  private static Author author(ResultSet row) throws SQLException {
    return switch (row.getString("author")) {
      case "outside" -> new Author.Outside(new ContactId(row.getObject("contact", UUID.class)));
      case "staff" -> new Author.Staff(new PersonId(row.getObject("agent", UUID.class)));
      default -> new Author.House();
    };
  }
}
