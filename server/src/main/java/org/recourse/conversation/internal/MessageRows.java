package org.recourse.conversation.internal;

import static org.recourse.platform.SqlTimes.sql;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.recourse.conversation.Author;
import org.recourse.conversation.DeliveryState;
import org.recourse.conversation.Message;
import org.recourse.conversation.MessageId;
import org.recourse.conversation.NewMessage;
import org.recourse.conversation.ThreadId;
import org.recourse.files.FileId;
import org.recourse.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of messages. */
@Component
class MessageRows {
  private final JdbcClient jdbc;
  private final AttachmentRows attachments;

  MessageRows(JdbcClient jdbc, AttachmentRows attachments) {
    this.jdbc = jdbc;
    this.attachments = attachments;
  }

  /** Adds it at this number of its thread; the message as it is then kept. */
  Message insert(
      MessageId id, long number, NewMessage message, String masked, DeliveryState delivery) {
    Author author = message.author();
    PersonId agent = author.agent();
    Instant at = message.at().truncatedTo(ChronoUnit.MICROS);
    long position =
        jdbc.sql(
                """
                INSERT INTO conversation.message
                  (id, thread, number, key, author, contact, agent, channel, text, at, delivery)
                VALUES (:id, :thread, :number, :key, :author, :contact, :agent, :channel, :text,
                  :at, :delivery)
                RETURNING position
                """)
            .param("id", id.value())
            .param("thread", message.thread().value())
            .param("number", number)
            .param("key", message.key())
            .param("author", author.code())
            .param(
                "contact",
                author instanceof Author.Outside outside ? outside.contact().value() : null)
            .param("agent", agent == null ? null : agent.value())
            .param("channel", message.channel().code())
            .param("text", masked)
            .param("at", sql(at))
            .param("delivery", delivery.code())
            .query(Long.class)
            .single();
    attachments.insert(id, message.attachments());
    return new Message(
        id,
        message.thread(),
        number,
        position,
        message.key(),
        author,
        message.channel(),
        masked,
        message.attachments(),
        at,
        delivery);
  }

  Optional<Message> find(MessageId id) {
    return jdbc.sql(MessageColumns.SELECT + " WHERE id = :id")
        .param("id", id.value())
        .query(MessageColumns::message)
        .optional();
  }

  Optional<Message> find(Collection<ThreadId> threads, UUID key) {
    return jdbc.sql(MessageColumns.SELECT + " WHERE thread = ANY(:threads) AND key = :key LIMIT 1")
        .param("threads", ids(threads))
        .param("key", key)
        .query(MessageColumns::message)
        .optional();
  }

  List<Message> after(ThreadId thread, long number, int limit) {
    return jdbc.sql(
            MessageColumns.SELECT
                + """
                WHERE thread = :thread AND number > :number
                ORDER BY number LIMIT :limit
                """)
        .param("thread", thread.value())
        .param("number", number)
        .param("limit", limit)
        .query(MessageColumns::message)
        .list();
  }

  List<Message> after(Collection<ThreadId> threads, long position, int limit) {
    return jdbc.sql(
            MessageColumns.SELECT
                + """
                WHERE thread = ANY(:threads) AND position > :position
                ORDER BY position LIMIT :limit
                """)
        .param("threads", ids(threads))
        .param("position", position)
        .param("limit", limit)
        .query(MessageColumns::message)
        .list();
  }

  List<Message> before(Collection<ThreadId> threads, long position, int limit) {
    List<Message> newest =
        jdbc.sql(
                MessageColumns.SELECT
                    + """
                    WHERE thread = ANY(:threads) AND position < :position
                    ORDER BY position DESC LIMIT :limit
                    """)
            .param("threads", ids(threads))
            .param("position", position)
            .param("limit", limit)
            .query(MessageColumns::message)
            .list();
    Collections.reverse(newest);
    return newest;
  }

  Map<ThreadId, Integer> unread(Collection<ThreadId> threads) {
    Map<ThreadId, Integer> counts = new HashMap<>();
    jdbc.sql(
            """
            SELECT thread, count(*) AS unread FROM conversation.message
            WHERE thread = ANY(:threads) AND author <> 'outside' AND delivery <> 'read'
            GROUP BY thread
            """)
        .param("threads", ids(threads))
        .query(row -> {
          counts.put(new ThreadId(row.getObject("thread", UUID.class)), row.getInt("unread"));
        });
    return counts;
  }

  boolean holds(Collection<ThreadId> threads, FileId file) {
    return attachments.inThreads(ids(threads), file);
  }

  long nextPosition() {
    return jdbc.sql("SELECT nextval('conversation.message_position_seq')")
        .query(Long.class)
        .single();
  }

  /** Until the transaction ends, nobody else moves it. */
  Optional<DeliveryState> lockDelivery(MessageId id) {
    return jdbc.sql("SELECT delivery FROM conversation.message WHERE id = :id FOR UPDATE")
        .param("id", id.value())
        .query((row, n) -> DeliveryState.of(row.getString("delivery")))
        .optional();
  }

  void deliver(MessageId id, DeliveryState state) {
    jdbc.sql("UPDATE conversation.message SET delivery = :state WHERE id = :id")
        .param("id", id.value())
        .param("state", state.code())
        .update();
  }

  private static UUID[] ids(Collection<ThreadId> threads) {
    return threads.stream().map(ThreadId::value).toArray(UUID[]::new);
  }
}
