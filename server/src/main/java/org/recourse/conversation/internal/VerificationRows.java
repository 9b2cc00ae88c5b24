package org.recourse.conversation.internal;

import static org.recourse.platform.SqlTimes.sql;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.recourse.conversation.ContactId;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of who was asked to show who they are. */
@Component
class VerificationRows {
  private final JdbcClient jdbc;

  VerificationRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  int asked(ContactId contact, Instant since) {
    return jdbc.sql(
            """
            SELECT count(*) FROM conversation.verification
            WHERE contact = :contact AND asked_at > :since
            """)
        .param("contact", contact.value())
        .param("since", sql(since))
        .query(Integer.class)
        .single();
  }

  void insert(ContactId contact, byte[] hash, PersonId agent, Instant now, Instant endsAt) {
    jdbc.sql(
            """
            INSERT INTO conversation.verification (id, contact, hash, asked_by, asked_at, ends_at)
            VALUES (:id, :contact, :hash, :agent, :now, :ends)
            """)
        .param("id", Ids.next())
        .param("contact", contact.value())
        .param("hash", hash)
        .param("agent", agent.value())
        .param("now", sql(now))
        .param("ends", sql(endsAt))
        .update();
  }

  /** To whom a link that still works was sent; nobody else uses it until the transaction ends. */
  Optional<ContactId> lock(byte[] hash, Instant now) {
    return jdbc.sql(
            """
            SELECT contact FROM conversation.verification
            WHERE hash = :hash AND answer IS NULL AND ends_at > :now FOR UPDATE
            """)
        .param("hash", hash)
        .param("now", sql(now))
        .query((row, n) -> new ContactId(row.getObject("contact", UUID.class)))
        .optional();
  }

  void answer(byte[] hash, PersonId person, boolean yes) {
    jdbc.sql(
            """
            UPDATE conversation.verification SET answer = :answer, answered_by = :person
            WHERE hash = :hash
            """)
        .param("hash", hash)
        .param("answer", yes ? "yes" : "no")
        .param("person", person.value())
        .update();
  }
}
