package org.recourse.contact.chat;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.instantOrNull;
import static org.recourse.platform.SqlTimes.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.conversation.ThreadId;
import org.recourse.identity.Language;
import org.recourse.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the table of chats. */
@Component
class ChatRows {
  static final String SELECT =
      """
      SELECT id, thread, case_id, person, language, state, first_number, waiting_since, agent,
        offered_to, offered_until, summary, customer_read, agent_read, over_because
      FROM contact.chat
      """;

  private final JdbcClient jdbc;

  ChatRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Chat> find(ChatId id) {
    return jdbc.sql(SELECT + " WHERE id = :id")
        .param("id", id.value())
        .query(ChatRows::chat)
        .optional();
  }

  Optional<Chat> lock(ChatId id) {
    return jdbc.sql(SELECT + " WHERE id = :id FOR UPDATE")
        .param("id", id.value())
        .query(ChatRows::chat)
        .optional();
  }

  /** The talk a person is in, or the last one they were in. */
  Optional<Chat> lastOf(PersonId person) {
    return jdbc.sql(SELECT + " WHERE person = :person ORDER BY id DESC LIMIT 1")
        .param("person", person.value())
        .query(ChatRows::chat)
        .optional();
  }

  /** The newest talk of a thread. */
  Optional<Chat> lastIn(ThreadId thread) {
    return jdbc.sql(SELECT + " WHERE thread = :thread ORDER BY id DESC LIMIT 1")
        .param("thread", thread.value())
        .query(ChatRows::chat)
        .optional();
  }

  /** All that are open: those who wait first, by their place. */
  List<Chat> open(int limit) {
    return jdbc.sql(
            SELECT
                + """
                WHERE state IN ('waiting', 'seated')
                ORDER BY state DESC, waiting_since, id LIMIT :limit
                """)
        .param("limit", limit)
        .query(ChatRows::chat)
        .list();
  }

  /** How many an agent leads; exact under the agent's lock. */
  int ledBy(PersonId agent) {
    return jdbc.sql("SELECT count(*) FROM contact.chat WHERE agent = :agent AND state = 'seated'")
        .param("agent", agent.value())
        .query(Integer.class)
        .single();
  }

  /** Nobody else begins one for this person until the transaction ends. */
  void lockPerson(PersonId person) {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:person, 7741))")
        .param("person", person.toString())
        .query(row -> {});
  }

  /** Those whose customer's socket has been gone for longer than grace, locked. */
  List<Chat> lockLost(Instant now, int limit) {
    return locked("seen_at <= :at", now.minus(Chat.GRACE), limit);
  }

  /** Those whose transfer nobody accepted in time, locked. */
  List<Chat> lockUnanswered(Instant now, int limit) {
    return locked("offered_until <= :at", now, limit);
  }

  /** Those led by none of these agents, locked. */
  List<Chat> lockWithout(Collection<PersonId> present, int limit) {
    return jdbc.sql(
            SELECT
                + """
                WHERE state = 'seated' AND agent <> ALL (:present)
                ORDER BY id LIMIT :limit FOR UPDATE SKIP LOCKED
                """)
        .param("present", present.stream().map(PersonId::value).toArray(UUID[]::new))
        .param("limit", limit)
        .query(ChatRows::chat)
        .list();
  }

  private List<Chat> locked(String condition, Instant at, int limit) {
    return jdbc.sql(
            SELECT
                + " WHERE state IN ('waiting', 'seated') AND "
                + condition
                + " ORDER BY id LIMIT :limit FOR UPDATE SKIP LOCKED")
        .param("at", sql(at))
        .param("limit", limit)
        .query(ChatRows::chat)
        .list();
  }

  private static Chat chat(ResultSet row, int rowNo) throws SQLException {
    PersonId offeredTo = person(row, "offered_to");
    Instant until = instantOrNull(row, "offered_until");
    String over = row.getString("over_because");
    return new Chat(
        new ChatId(row.getObject("id", UUID.class)),
        new ThreadId(row.getObject("thread", UUID.class)),
        new CaseId(row.getObject("case_id", UUID.class)),
        new PersonId(row.getObject("person", UUID.class)),
        Language.find(row.getString("language")).orElseThrow(),
        ChatState.of(row.getString("state")),
        row.getLong("first_number"),
        instant(row, "waiting_since"),
        person(row, "agent"),
        offeredTo == null || until == null ? null : new Chat.Offer(offeredTo, until),
        row.getString("summary"),
        row.getLong("customer_read"),
        row.getLong("agent_read"),
        over == null ? null : Over.of(over));
  }

  private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
    UUID id = row.getObject(column, UUID.class);
    return id == null ? null : new PersonId(id);
  }
}
