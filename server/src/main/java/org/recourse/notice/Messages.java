package org.recourse.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.PersonId;
import org.recourse.kernel.CurrencyCode;
import org.recourse.kernel.Money;
import org.recourse.platform.SqlTimes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of all inboxes. */
@Component
class Messages {
  private final JdbcClient jdbc;

  /** What no two messages share. */
  private record Key(UUID person, long position) {
    static Key of(Message message) {
      return new Key(message.person().value(), message.position());
    }
  }

  Messages(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Writes those messages of a batch that were not written before, and answers them.
   *
   * @param messages at least one, in the order of their positions
   */
  List<Message> insert(List<Message> messages) {
    List<Message> fresh = fresh(messages);
    if (!fresh.isEmpty()) {
      insertAll(fresh);
    }
    return fresh;
  }

  /**
   * Batches are written whole and in order, so one that is new at its front is new. To ask the
   * index for each message would cost as much as half the writing.
   */
  private List<Message> fresh(List<Message> messages) {
    if (told(messages.subList(0, 1)).isEmpty()) {
      return messages;
    }
    Set<Key> told = told(messages);
    return messages.stream().filter(message -> !told.contains(Key.of(message))).toList();
  }

  private Set<Key> told(List<Message> messages) {
    return jdbc.sql(
            """
            SELECT person, position
            FROM notice.message
            JOIN unnest(:person::uuid[], :position::bigint[]) AS m (person, position)
              USING (person, position)
            """)
        .param("person", column(messages, message -> message.person().value()))
        .param("position", column(messages, Message::position))
        .query((row, n) -> new Key(row.getObject("person", UUID.class), row.getLong("position")))
        .set();
  }

  private void insertAll(List<Message> messages) {
    jdbc.sql(
            """
            INSERT INTO notice.message
              (person, position, kind, alert, payment_id, case_id, part_id, amount_minor,
               currency, counterparty, at)
            SELECT person, position, kind, alert, payment_id, case_id, part_id, amount_minor,
               currency, counterparty, at
            FROM unnest(:person::uuid[], :position::bigint[], :kind::text[],
                :alert::text[], :payment::text[], :case::text[], :part::text[], :amount::bigint[],
                :currency::text[], :counterparty::text[], :at::timestamptz[])
              AS m (person, position, kind, alert, payment_id, case_id, part_id, amount_minor,
               currency, counterparty, at)
            """)
        .param("person", column(messages, message -> message.person().value()))
        .param("position", column(messages, Message::position))
        .param("kind", column(messages, message -> message.text().kind().code()))
        .param("alert", column(messages, message -> message.text().key()))
        .param("payment", column(messages, Message::paymentId))
        .param("case", column(messages, Message::caseId))
        .param("part", column(messages, Message::partId))
        .param("amount", column(messages, Messages::minor))
        .param("currency", column(messages, Messages::currency))
        .param("counterparty", column(messages, Message::counterparty))
        .param("at", column(messages, Message::at))
        .update();
  }

  /** Newest first, those before a position. */
  List<Message> page(PersonId person, @Nullable Long before, int limit) {
    return jdbc.sql(
            """
            SELECT person, position, alert, payment_id, case_id, part_id, amount_minor, currency,
              counterparty, at, read_at
            FROM notice.message
            WHERE person = :person AND position < :before
            ORDER BY position DESC
            LIMIT :limit
            """)
        .param("person", person.value())
        .param("before", before == null ? Long.MAX_VALUE : before)
        .param("limit", limit)
        .query(Messages::message)
        .list();
  }

  Optional<Message> find(PersonId person, InboxMessageId id) {
    return jdbc.sql(
            """
            SELECT person, position, alert, payment_id, case_id, part_id, amount_minor, currency,
              counterparty, at, read_at
            FROM notice.message
            WHERE person = :person AND position = :position
            """)
        .param("person", person.value())
        .param("position", id.positionFor(person))
        .query(Messages::message)
        .optional();
  }

  private static Message message(ResultSet row, int rowNo) throws SQLException {
    String currency = row.getString("currency");
    return new Message(
        new PersonId(row.getObject("person", UUID.class)),
        row.getLong("position"),
        AlertText.of(row.getString("alert")),
        row.getString("payment_id"),
        row.getString("case_id"),
        row.getString("part_id"),
        currency == null
            ? null
            : new Money(row.getLong("amount_minor"), CurrencyCode.valueOf(currency)),
        row.getString("counterparty"),
        SqlTimes.instant(row, "at"),
        row.getObject("read_at") != null);
  }

  private static @Nullable Long minor(Message message) {
    return message.amount() == null ? null : message.amount().minor();
  }

  private static @Nullable String currency(Message message) {
    return message.amount() == null ? null : message.amount().currency().name();
  }

  private static @Nullable String[] column(
      List<Message> messages, Function<Message, @Nullable Object> value) {
    @Nullable String[] texts = new @Nullable String[messages.size()];
    for (int i = 0; i < texts.length; i++) {
      Object fact = value.apply(messages.get(i));
      texts[i] = fact == null ? null : fact.toString();
    }
    return texts;
  }
}
