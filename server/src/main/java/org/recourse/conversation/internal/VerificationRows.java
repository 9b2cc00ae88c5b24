package org.recourse.conversation.internal;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.conversation.ContactId;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of who was asked to show who they are. */
@Component
class VerificationRows {
  private static final String OPEN =
      """
      SELECT id, contact, asked_at, ends_at FROM conversation.verification
      WHERE answer IS NULL AND ends_at > :now AND
      """;

  private final JdbcClient jdbc;

  VerificationRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Somebody was asked and has not answered. */
  record Asked(UUID id, ContactId contact, Instant at, Instant endsAt) {}

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

  /**
   * Keeps a question.
   *
   * @param owner whose the address is, to be asked in the app too; null for nobody's
   */
  void insert(Asked asked, byte[] hash, PersonId agent, @Nullable PersonId owner) {
    jdbc.sql(
            """
            INSERT INTO conversation.verification
              (id, contact, hash, asked_by, asked_at, ends_at, person)
            VALUES (:id, :contact, :hash, :agent, :now, :ends, :person)
            """)
        .param("id", asked.id())
        .param("contact", asked.contact().value())
        .param("hash", hash)
        .param("agent", agent.value())
        .param("now", sql(asked.at()))
        .param("ends", sql(asked.endsAt()))
        .param("person", owner == null ? null : owner.value())
        .update();
  }

  /** Of a link that still works; nobody else uses it until the transaction ends. */
  Optional<Asked> lock(byte[] hash, Instant now) {
    return jdbc.sql(OPEN + "hash = :hash FOR UPDATE")
        .param("now", sql(now))
        .param("hash", hash)
        .query(VerificationRows::asked)
        .optional();
  }

  /** One that was asked of this person in the app; locked as a link is. */
  Optional<Asked> lock(UUID id, PersonId owner, Instant now) {
    return jdbc.sql(OPEN + "id = :id AND person = :person FOR UPDATE")
        .param("now", sql(now))
        .param("id", id)
        .param("person", owner.value())
        .query(VerificationRows::asked)
        .optional();
  }

  /** Of each contact the newest question, since an answer to one is an answer to all. */
  List<Asked> open(PersonId owner, Instant now) {
    return jdbc.sql(
            OPEN
                + """
                person = :person AND NOT EXISTS (SELECT 1 FROM conversation.verification newer
                  WHERE newer.contact = verification.contact AND newer.id > verification.id)
                ORDER BY id DESC LIMIT 20
                """)
        .param("now", sql(now))
        .param("person", owner.value())
        .query(VerificationRows::asked)
        .list();
  }

  void answer(UUID id, PersonId person, boolean yes) {
    jdbc.sql(
            """
            UPDATE conversation.verification SET answer = :answer, answered_by = :person
            WHERE id = :id
            """)
        .param("id", id)
        .param("answer", yes ? "yes" : "no")
        .param("person", person.value())
        .update();
  }

  static Asked fresh(ContactId contact, Instant now, Instant endsAt) {
    return new Asked(Ids.next(), contact, now, endsAt);
  }

  private static Asked asked(ResultSet row, int rowNo) throws SQLException {
    return new Asked(
        row.getObject("id", UUID.class),
        new ContactId(row.getObject("contact", UUID.class)),
        instant(row, "asked_at"),
        instant(row, "ends_at"));
  }
}
