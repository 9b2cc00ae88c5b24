package org.recourse.complaint.casework;

import java.util.Optional;
import java.util.UUID;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.Received.InCase;
import org.recourse.conversation.MessageId;
import org.recourse.conversation.ThreadId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what was taken in, by the keys of the messages. */
@Component
class ReceivedRows {
  private final JdbcClient jdbc;

  ReceivedRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Until the transaction ends, nobody else takes in a message of this key. */
  void lock(UUID key) {
    jdbc.sql("SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(:key, 41))) AS turn")
        .param("key", key.toString())
        .query(Integer.class)
        .single();
  }

  void insert(UUID key, InCase received) {
    jdbc.sql(
            """
            INSERT INTO complaint.received (key, case_id, thread, message, opened, third)
            VALUES (:key, :case, :thread, :message, :opened, :third)
            """)
        .param("key", key)
        .param("case", received.caseId().value())
        .param("thread", received.thread().value())
        .param("message", received.message().value())
        .param("opened", received.opened())
        .param("third", received.third())
        .update();
  }

  Optional<InCase> find(UUID key) {
    return jdbc.sql(
            """
            SELECT case_id, thread, message, opened, third FROM complaint.received
            WHERE key = :key
            """)
        .param("key", key)
        .query((row, n) ->
            new InCase(
                new CaseId(row.getObject("case_id", UUID.class)),
                new ThreadId(row.getObject("thread", UUID.class)),
                new MessageId(row.getObject("message", UUID.class)),
                row.getBoolean("opened"),
                row.getBoolean("third")))
        .optional();
  }
}
