package org.recourse.contact.chat;

import static org.recourse.platform.SqlTimes.sql;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.recourse.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the table of chats. */
@Component
class ChatMoves {
  private final JdbcClient jdbc;

  ChatMoves(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void begin(Chat chat) {
    jdbc.sql(
            """
            INSERT INTO contact.chat (id, thread, case_id, person, language, state, first_number,
              waiting_since, seen_at)
            VALUES (:id, :thread, :case_id, :person, :language, 'waiting', :first_number, :since,
              :since)
            """)
        .param("id", chat.id().value())
        .param("thread", chat.thread().value())
        .param("case_id", chat.caseId().value())
        .param("person", chat.person().value())
        .param("language", chat.language().code())
        .param("first_number", chat.firstNumber())
        .param("since", sql(chat.waitingSince()))
        .update();
  }

  void seat(ChatId id, PersonId agent, Instant now) {
    jdbc.sql(
            """
            UPDATE contact.chat
            SET state = 'seated', agent = :agent, seated_at = coalesce(seated_at, :now),
              offered_to = NULL, offered_until = NULL
            WHERE id = :id
            """)
        .param("id", id.value())
        .param("agent", agent.value())
        .param("now", sql(now))
        .update();
  }

  /** Back to the place it had. */
  void unseat(ChatId id) {
    jdbc.sql(
            """
            UPDATE contact.chat
            SET state = 'waiting', agent = NULL, offered_to = NULL, offered_until = NULL
            WHERE id = :id
            """)
        .param("id", id.value())
        .update();
  }

  void offer(ChatId id, PersonId to, String summary, Instant until) {
    jdbc.sql(
            """
            UPDATE contact.chat
            SET offered_to = :to, offered_until = :until, summary = :summary
            WHERE id = :id
            """)
        .param("id", id.value())
        .param("to", to.value())
        .param("until", sql(until))
        .param("summary", summary)
        .update();
  }

  void withdrawOffer(ChatId id) {
    jdbc.sql("UPDATE contact.chat SET offered_to = NULL, offered_until = NULL WHERE id = :id")
        .param("id", id.value())
        .update();
  }

  void over(ChatId id, Over why, Instant now) {
    jdbc.sql(
            """
            UPDATE contact.chat
            SET state = :state, over_because = :why, over_at = :now,
              offered_to = NULL, offered_until = NULL
            WHERE id = :id
            """)
        .param("id", id.value())
        .param("state", why.state().code())
        .param("why", why.code())
        .param("now", sql(now))
        .update();
  }

  /** A mark never goes back. */
  void read(ChatId id, boolean byCustomer, long number) {
    String mark = byCustomer ? "customer_read" : "agent_read";
    jdbc.sql(
            "UPDATE contact.chat SET %s = greatest(%s, :number) WHERE id = :id"
                .formatted(mark, mark))
        .param("id", id.value())
        .param("number", number)
        .update();
  }

  /** Their customers' sockets are open. */
  void seen(Collection<ChatId> ids, Instant now) {
    jdbc.sql(
            """
            UPDATE contact.chat SET seen_at = greatest(seen_at, :now)
            WHERE id IN (
              SELECT id FROM contact.chat
              WHERE id = ANY (:ids) AND state IN ('waiting', 'seated')
              ORDER BY id FOR UPDATE SKIP LOCKED)
            """)
        .param("ids", ids.stream().map(ChatId::value).toArray(UUID[]::new))
        .param("now", sql(now))
        .update();
  }
}
