package org.recourse.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recourse.platform.Doorbell;
import org.recourse.platform.SqlTimes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The outbox table: what waits, what is being sent, what became of it. */
@Component
class Outbox implements Deliveries {
  private final JdbcClient jdbc;
  private final Clock clock;
  private final Doorbell bell = new Doorbell();
  private final Letters letters;

  Outbox(JdbcClient jdbc, Clock clock, Letters letters) {
    this.letters = letters;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Rings when there is something to send. */
  Doorbell bell() {
    return bell;
  }

  @Override
  public MessageId send(NewMessage message) {
    return insert(List.of(message)).getFirst();
  }

  @Override
  public void send(List<NewMessage> messages) {
    if (!messages.isEmpty()) {
      insert(messages);
    }
  }

  private List<MessageId> insert(List<NewMessage> messages) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("Expected a transaction the message belongs to");
    }
    List<MessageId> ids = messages.stream().map(_ -> MessageId.next()).toList();
    jdbc.sql(
            """
            INSERT INTO delivery.message
              (id, channel, recipient, subject, text, person, purpose, letterhead, created_at,
                due_at)
            SELECT id, channel, recipient, subject, text, person, purpose, letterhead::jsonb, :now,
                :now
            FROM unnest(:ids::uuid[], :channels::text[], :recipients::text[], :subjects::text[],
                :texts::text[], :persons::uuid[], :purposes::text[], :letterheads::text[])
              AS m (id, channel, recipient, subject, text, person, purpose, letterhead)
            """)
        .param("ids", ids.stream().map(MessageId::value).toArray(UUID[]::new))
        .param("channels", column(messages, message -> message.channel().code()))
        .param("recipients", column(messages, NewMessage::to))
        .param("subjects", column(messages, NewMessage::subject))
        .param("texts", column(messages, NewMessage::text))
        .param("persons", messages.stream().map(NewMessage::person).toArray(UUID[]::new))
        .param("purposes", column(messages, NewMessage::purpose))
        .param("letterheads", column(messages, letters::written))
        .param("now", SqlTimes.sql(clock.instant()))
        .update();
    bell.ringAfterCommit();
    return ids;
  }

  private static String[] column(
      List<NewMessage> messages, Function<NewMessage, @Nullable String> value) {
    return messages.stream().map(value).toArray(String[]::new);
  }

  /**
   * Takes due messages for this node, oldest first, and counts the attempt. Should the node die
   * before it says what became of them, they are due again after {@code lease}.
   */
  List<Outgoing> claim(Set<Channel> channels, int limit, Duration lease) {
    Instant now = clock.instant();
    return jdbc.sql(
            """
            UPDATE delivery.message SET attempts = attempts + 1, due_at = :until
            WHERE id IN (
              SELECT id FROM delivery.message
              WHERE state = 'queued' AND due_at <= :now AND channel = ANY (:channels)
              ORDER BY due_at LIMIT :limit
              FOR UPDATE SKIP LOCKED)
            RETURNING id, channel, recipient, subject, text, purpose, letterhead, attempts
            """)
        .param("until", SqlTimes.sql(now.plus(lease)))
        .param("now", SqlTimes.sql(now))
        .param("channels", channels.stream().map(Channel::code).toArray(String[]::new))
        .param("limit", limit)
        .query((row, n) ->
            new Outgoing(
                new MessageId(row.getObject("id", UUID.class)),
                Channel.of(row.getString("channel")),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("text"),
                row.getString("purpose"),
                letters.read(row.getString("letterhead")),
                row.getInt("attempts")))
        .list();
  }

  /** Ends a message; {@code fault} is empty when it was sent. */
  @Transactional
  public void end(MessageId id, String fault, boolean blank) {
    jdbc.sql(
            """
            UPDATE delivery.message
            SET state = CASE WHEN :fault = '' THEN 'sent' ELSE 'failed' END,
                fault = nullif(:fault, ''), ended_at = :now,
                text = CASE WHEN :blank THEN '' ELSE text END
            WHERE id = :id AND state = 'queued'
            RETURNING letterhead, state
            """)
        .param("fault", fault)
        .param("now", SqlTimes.sql(clock.instant()))
        .param("blank", blank)
        .param("id", id.value())
        .query((row, n) -> letters.ended(row.getString("letterhead"), row.getString("state")))
        .list();
  }

  void postpone(MessageId id, String fault, Duration wait) {
    jdbc.sql(
            """
            UPDATE delivery.message SET due_at = :due, fault = :fault
            WHERE id = :id AND state = 'queued'
            """)
        .param("due", SqlTimes.sql(clock.instant().plus(wait)))
        .param("fault", fault)
        .param("id", id.value())
        .update();
  }

  /** Gives up codes nobody can use any more, and empties their texts. */
  int abandonCodes(Duration age) {
    return jdbc.sql(
            """
            UPDATE delivery.message
            SET state = 'failed', fault = 'not sent in time', ended_at = :now, text = ''
            WHERE state = 'queued' AND purpose = 'code' AND created_at < :before
            """)
        .param("now", SqlTimes.sql(clock.instant()))
        .param("before", SqlTimes.sql(clock.instant().minus(age)))
        .update();
  }
}
