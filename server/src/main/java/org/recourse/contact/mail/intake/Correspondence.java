package org.recourse.contact.mail.intake;

import static org.recourse.platform.SqlTimes.sql;

import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.recourse.conversation.ThreadId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which ids and which people belong to which thread, as the mails themselves said. */
@Component
class Correspondence {
  private final JdbcClient jdbc;
  private final Clock clock;

  Correspondence(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void name(ThreadId thread, Collection<String> messageIds, boolean own) {
    jdbc.sql(
            """
            INSERT INTO contact.mail_reference (message_id, thread, own, at)
            SELECT DISTINCT message_id, :thread::uuid, :own, :now::timestamptz
            FROM unnest(:ids::text[]) AS m (message_id)
            ON CONFLICT (message_id, thread)
              DO UPDATE SET own = mail_reference.own OR excluded.own
            """)
        .param("thread", thread.value())
        .param("own", own)
        .param("now", sql(clock.instant()))
        .param("ids", messageIds.toArray(String[]::new))
        .update();
  }

  void join(ThreadId thread, Collection<String> addresses) {
    jdbc.sql(
            """
            INSERT INTO contact.mail_participant (thread, address)
            SELECT DISTINCT :thread::uuid, address FROM unnest(:addresses::text[]) AS p (address)
            ON CONFLICT DO NOTHING
            """)
        .param("thread", thread.value())
        .param("addresses", addresses.toArray(String[]::new))
        .update();
  }

  /** The thread a mail with this id came into. */
  Optional<ThreadId> ofMail(String messageId) {
    return jdbc.sql(
            """
            SELECT thread FROM contact.mail_reference
            WHERE message_id = :id AND own ORDER BY at, thread LIMIT 1
            """)
        .param("id", messageId)
        .query((row, n) -> new ThreadId(row.getObject("thread", UUID.class)))
        .optional();
  }

  /**
   * A thread whose mails name this id too, and in which the sender takes part, or in which somebody
   * this mail goes to has written. An id alone does not make one correspondence of it: all who
   * answer the same circular name the same id.
   */
  Optional<ThreadId> naming(String messageId, String sender, Collection<String> receivers) {
    return jdbc.sql(
            """
            SELECT r.thread FROM contact.mail_reference r
            WHERE r.message_id = :id
              AND (EXISTS (
                    SELECT 1 FROM contact.mail_participant p
                    WHERE p.thread = r.thread AND p.address = :sender)
                OR EXISTS (
                    SELECT 1 FROM contact.mail m
                    WHERE m.thread = r.thread AND m.sender = ANY (:receivers)))
            ORDER BY r.at, r.thread LIMIT 1
            """)
        .param("id", messageId)
        .param("sender", sender)
        .param("receivers", receivers.toArray(String[]::new))
        .query((row, n) -> new ThreadId(row.getObject("thread", UUID.class)))
        .optional();
  }
}
