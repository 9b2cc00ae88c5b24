package org.recourse.conversation.internal;

import static org.recourse.platform.SqlTimes.sql;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.recourse.conversation.Contact;
import org.recourse.conversation.ContactId;
import org.recourse.conversation.ThreadId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of threads. */
@Component
class ThreadRows {
  private static final String WITH =
      """
      SELECT c.id, c.channel, c.address, c.name, c.language, c.assurance, c.person, c.blocked
      FROM conversation.thread t JOIN conversation.contact c ON c.id = t.contact
      WHERE t.id = :id
      """;

  private final JdbcClient jdbc;

  ThreadRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(ThreadId id, ContactId with, String subject, Instant now) {
    jdbc.sql(
            """
            INSERT INTO conversation.thread (id, contact, subject, opened_at)
            VALUES (:id, :contact, :subject, :now)
            """)
        .param("id", id.value())
        .param("contact", with.value())
        .param("subject", subject)
        .param("now", sql(now))
        .update();
  }

  /** With whom it is; until the transaction ends, nobody else adds to it. */
  Optional<Contact> lock(ThreadId id) {
    return jdbc.sql(WITH + " FOR UPDATE OF t")
        .param("id", id.value())
        .query(ContactRows::contact)
        .optional();
  }

  /** The number of the message to come. */
  long count(ThreadId id) {
    return jdbc.sql(
            """
            UPDATE conversation.thread SET last_number = last_number + 1
            WHERE id = :id RETURNING last_number
            """)
        .param("id", id.value())
        .query(Long.class)
        .single();
  }

  Map<ThreadId, String> subjects(Collection<ThreadId> ids) {
    Map<ThreadId, String> subjects = new HashMap<>();
    jdbc.sql("SELECT id, subject FROM conversation.thread WHERE id = ANY(:ids)")
        .param("ids", ids.stream().map(ThreadId::value).toArray(UUID[]::new))
        .query(row -> {
          subjects.put(new ThreadId(row.getObject("id", UUID.class)), row.getString("subject"));
        });
    return subjects;
  }

  Optional<Contact> with(ThreadId id) {
    return jdbc.sql(WITH).param("id", id.value()).query(ContactRows::contact).optional();
  }
}
