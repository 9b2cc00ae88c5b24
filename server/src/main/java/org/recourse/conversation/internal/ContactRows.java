package org.recourse.conversation.internal;

import static org.recourse.platform.SqlTimes.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.conversation.Assurance;
import org.recourse.conversation.Channel;
import org.recourse.conversation.Contact;
import org.recourse.conversation.ContactId;
import org.recourse.identity.Language;
import org.recourse.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of contacts. */
@Component
class ContactRows {
  private static final String SELECT =
      """
      SELECT id, channel, address, name, language, assurance, person, blocked
      FROM conversation.contact
      """;

  private final JdbcClient jdbc;

  ContactRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Does nothing where the wallet or the address has one. */
  void insert(Contact contact, Instant now) {
    jdbc.sql(
            """
            INSERT INTO conversation.contact
              (id, channel, address, name, language, assurance, person, created_at)
            VALUES (:id, :channel, :address, :name, :language, :assurance, :person, :now)
            ON CONFLICT DO NOTHING
            """)
        .param("id", contact.id().value())
        .param("channel", contact.channel().code())
        .param("address", contact.address())
        .param("name", contact.name())
        .param("language", contact.language().code())
        .param("assurance", contact.assurance().code())
        .param("person", contact.person() == null ? null : contact.person().value())
        .param("now", sql(now))
        .update();
  }

  Optional<Contact> find(ContactId id) {
    return jdbc.sql(SELECT + " WHERE id = :id")
        .param("id", id.value())
        .query(ContactRows::contact)
        .optional();
  }

  List<Contact> find(Collection<ContactId> ids) {
    return jdbc.sql(SELECT + " WHERE id = ANY(:ids)")
        .param("ids", ids.stream().map(ContactId::value).toArray(UUID[]::new))
        .query(ContactRows::contact)
        .list();
  }

  List<Contact> of(PersonId person) {
    return jdbc.sql(SELECT + " WHERE person = :person ORDER BY created_at, id")
        .param("person", person.value())
        .query(ContactRows::contact)
        .list();
  }

  /** Those of several people, and those at several mail addresses. */
  List<Contact> near(Collection<PersonId> people, Collection<String> addresses) {
    return jdbc.sql(
            SELECT
                + """
                WHERE person = ANY(:people) OR channel = 'email' AND address = ANY(:addresses)
                """)
        .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
        .param("addresses", addresses.toArray(String[]::new))
        .query(ContactRows::contact)
        .list();
  }

  Optional<Contact> inWallet(PersonId person) {
    return jdbc.sql(SELECT + " WHERE person = :person AND channel = 'app'")
        .param("person", person.value())
        .query(ContactRows::contact)
        .optional();
  }

  Optional<Contact> at(Channel channel, String address) {
    return jdbc.sql(SELECT + " WHERE channel = :channel AND address = :address")
        .param("channel", channel.code())
        .param("address", address)
        .query(ContactRows::contact)
        .optional();
  }

  void block(ContactId id, boolean blocked) {
    jdbc.sql("UPDATE conversation.contact SET blocked = :blocked WHERE id = :id")
        .param("id", id.value())
        .param("blocked", blocked)
        .update();
  }

  /** False when the contact is tied to somebody already. */
  boolean tie(ContactId id, PersonId person) {
    return jdbc.sql(
                """
                UPDATE conversation.contact SET assurance = 'wallet_verified', person = :person
                WHERE id = :id AND person IS NULL
                """)
            .param("id", id.value())
            .param("person", person.value())
            .update()
        == 1;
  }

  static Contact contact(ResultSet row, int rowNo) throws SQLException {
    @Nullable UUID person = row.getObject("person", UUID.class);
    return new Contact(
        new ContactId(row.getObject("id", UUID.class)),
        Channel.of(row.getString("channel")),
        row.getString("address"),
        row.getString("name"),
        Language.find(row.getString("language")).orElseThrow(),
        Assurance.of(row.getString("assurance")),
        person == null ? null : new PersonId(person),
        row.getBoolean("blocked"));
  }
}
