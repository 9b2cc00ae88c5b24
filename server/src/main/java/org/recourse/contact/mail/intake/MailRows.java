package org.recourse.contact.mail.intake;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.sql;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.recourse.complaint.CaseId;
import org.recourse.contact.mail.kind.Judgement;
import org.recourse.conversation.MessageId;
import org.recourse.conversation.ThreadId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of mails: what waits to be taken in, and what became of each. */
@Component
class MailRows {
  private final JdbcClient jdbc;
  private final Clock clock;

  MailRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A mail that waits. */
  record Waiting(MailId id, String mailbox, Instant receivedAt, int attempts) {}

  /** Enters a mail; false when it is there already. */
  boolean insert(MailId id, String mailbox, String identity, int bytes, Instant receivedAt) {
    return jdbc.sql(
                """
                INSERT INTO contact.mail
                  (id, mailbox, identity, bytes, received_at, stored_at, due_at)
                VALUES (:id, :mailbox, :identity, :bytes, :received_at, :now, :now)
                ON CONFLICT (mailbox, identity) DO NOTHING
                """)
            .param("id", id.value())
            .param("mailbox", mailbox)
            .param("identity", identity)
            .param("bytes", bytes)
            .param("received_at", sql(receivedAt))
            .param("now", sql(clock.instant()))
            .update()
        > 0;
  }

  /**
   * The next mail that is due, locked. One node takes them in at a time, so that an answer never
   * overtakes what it answers.
   */
  Optional<Waiting> next() {
    boolean turn =
        jdbc.sql("SELECT pg_try_advisory_xact_lock(hashtextextended('contact.mail', 0))")
            .query(Boolean.class)
            .single();
    return turn
        ? jdbc.sql(
                """
                SELECT id, mailbox, received_at, attempts FROM contact.mail
                WHERE state = 'stored' AND due_at <= :now
                ORDER BY due_at, id LIMIT 1
                FOR UPDATE
                """)
            .param("now", sql(clock.instant()))
            .query((row, n) ->
                new Waiting(
                    new MailId(row.getObject("id", UUID.class)),
                    row.getString("mailbox"),
                    instant(row, "received_at"),
                    row.getInt("attempts")))
            .optional()
        : Optional.empty();
  }

  void inCase(MailId id, Judgement judgement, CaseId caseId, ThreadId thread, MessageId message) {
    jdbc.sql(
            """
            UPDATE contact.mail
            SET state = 'in_case', kind = :kind, rule = :rule, fault = NULL,
                case_id = :case_id, thread = :thread, message = :message
            WHERE id = :id
            """)
        .param("kind", judgement.kind().code())
        .param("rule", judgement.rule())
        .param("case_id", caseId.value())
        .param("thread", thread.value())
        .param("message", message.value())
        .param("id", id.value())
        .update();
  }

  void setAside(MailId id, Judgement judgement) {
    jdbc.sql(
            """
            UPDATE contact.mail
            SET state = 'set_aside', kind = :kind, rule = :rule, fault = NULL
            WHERE id = :id
            """)
        .param("kind", judgement.kind().code())
        .param("rule", judgement.rule())
        .param("id", id.value())
        .update();
  }

  boolean calledHuman(MailId id) {
    return jdbc.sql("SELECT called_human FROM contact.mail WHERE id = :id")
        .param("id", id.value())
        .query(Boolean.class)
        .single();
  }

  /** What is known of it once it was read, whatever becomes of it. */
  void read(MailId id, String sender, byte[] subjectKey, String messageId) {
    jdbc.sql(
            """
            UPDATE contact.mail
            SET sender = :sender, subject_key = :subject_key, message_id = :message_id
            WHERE id = :id
            """)
        .param("sender", sender)
        .param("subject_key", subjectKey)
        .param("message_id", messageId)
        .param("id", id.value())
        .update();
  }

  /** Puts a mail off; counted as a failure it is put aside for people after the third. */
  void postpone(MailId id, String fault, Duration wait, boolean counted, int failuresMax) {
    jdbc.sql(
            """
            UPDATE contact.mail
            SET attempts = attempts + :counted, fault = :fault, due_at = :due,
                state = CASE WHEN attempts + :counted >= :max THEN 'quarantined' ELSE state END
            WHERE id = :id AND state = 'stored'
            """)
        .param("counted", counted ? 1 : 0)
        .param("fault", fault)
        .param("due", sql(clock.instant().plus(wait)))
        .param("max", failuresMax)
        .param("id", id.value())
        .update();
  }

  /** The case into which the same sender wrote under the same subject lately. */
  Optional<CaseId> alike(String sender, byte[] subjectKey, Instant since) {
    return jdbc.sql(
            """
            SELECT case_id FROM contact.mail
            WHERE state = 'in_case' AND sender = :sender AND subject_key = :subject_key
              AND received_at > :since
            ORDER BY received_at DESC LIMIT 1
            """)
        .param("sender", sender)
        .param("subject_key", subjectKey)
        .param("since", sql(since))
        .query((row, n) -> new CaseId(row.getObject("case_id", UUID.class)))
        .optional();
  }
}
