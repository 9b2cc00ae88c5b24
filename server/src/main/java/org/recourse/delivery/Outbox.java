package org.recourse.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.recourse.platform.SqlTimes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The outbox table: what waits, what is being sent, what became of it. */
@Component
class Outbox implements Deliveries {
  private final JdbcClient jdbc;
  private final Clock clock;
  private final Doorbell doorbell;

  Outbox(JdbcClient jdbc, Clock clock, Doorbell doorbell) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.doorbell = doorbell;
  }

  @Override
  public MessageId send(NewMessage message) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("Expected a transaction the message belongs to");
    }
    MessageId id = MessageId.next();
    jdbc.sql(
            """
            INSERT INTO delivery.message
              (id, channel, recipient, subject, text, person, purpose, created_at, due_at)
            VALUES
              (:id, :channel, :recipient, :subject, :text, :person, :purpose, :now, :now)
            """)
        .param("id", id.value())
        .param("channel", message.channel().code())
        .param("recipient", message.to())
        .param("subject", message.subject())
        .param("text", message.text())
        .param("person", message.person())
        .param("purpose", message.purpose())
        .param("now", SqlTimes.sql(clock.instant()))
        .update();
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            doorbell.ring();
          }
        });
    return id;
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
            RETURNING id, channel, recipient, subject, text, purpose, attempts
            """)
        .param("until", SqlTimes.sql(now.plus(lease)))
        .param("now", SqlTimes.sql(now))
        .param("channels", channels.stream().map(Channel::code).toArray(String[]::new))
        .param("limit", limit)
        .query((row, n) ->
            new Outgoing(
                new MessageId(row.getObject("id", java.util.UUID.class)),
                Channel.of(row.getString("channel")),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("text"),
                row.getString("purpose"),
                row.getInt("attempts")))
        .list();
  }

  /** Ends a message; {@code fault} is empty when it was sent. */
  void end(MessageId id, String fault, boolean blank) {
    jdbc.sql(
            """
            UPDATE delivery.message
            SET state = CASE WHEN :fault = '' THEN 'sent' ELSE 'failed' END,
                fault = nullif(:fault, ''), ended_at = :now,
                text = CASE WHEN :blank THEN '' ELSE text END
            WHERE id = :id AND state = 'queued'
            """)
        .param("fault", fault)
        .param("now", SqlTimes.sql(clock.instant()))
        .param("blank", blank)
        .param("id", id.value())
        .update();
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
