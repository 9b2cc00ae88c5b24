package org.recourse.complaint.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.PartyRole;
import org.recourse.complaint.casework.PartyRows.Party;
import org.recourse.conversation.ContactId;
import org.recourse.conversation.ThreadId;
import org.recourse.identity.PersonId;
import org.recourse.platform.SqlTimes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The threads somebody has in cases of others. */
@Component
class PartRows {
  private static final String SELECT =
      """
      SELECT p.case_id, p.contact, p.thread, p.role, p.since
      FROM complaint.party p JOIN complaint.cases c ON c.id = p.case_id
      WHERE p.contact = ANY(:contacts) AND p.role <> 'customer'
        AND c.person IS DISTINCT FROM :person AND NOT c.spam
      """;

  private final JdbcClient jdbc;

  PartRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A thread of somebody's in a case, as it was begun. */
  record Row(Party party, Instant since) {}

  /** The newest first, those before a thread. */
  List<Row> of(PersonId person, Collection<ContactId> contacts, @Nullable UUID before, int limit) {
    return jdbc.sql(
            SELECT
                + """
                AND (CAST(:before AS uuid) IS NULL OR p.thread < :before)
                ORDER BY p.thread DESC LIMIT :limit
                """)
        .param("person", person.value())
        .param("contacts", ids(contacts))
        .param("before", before)
        .param("limit", limit)
        .query(PartRows::row)
        .list();
  }

  Optional<Row> find(PersonId person, Collection<ContactId> contacts, ThreadId thread) {
    return jdbc.sql(SELECT + "AND p.thread = :thread")
        .param("person", person.value())
        .param("contacts", ids(contacts))
        .param("thread", thread.value())
        .query(PartRows::row)
        .optional();
  }

  private static UUID[] ids(Collection<ContactId> contacts) {
    return contacts.stream().map(ContactId::value).toArray(UUID[]::new);
  }

  private static Row row(ResultSet row, int rowNo) throws SQLException {
    return new Row(
        new Party(
            new CaseId(row.getObject("case_id", UUID.class)),
            new ContactId(row.getObject("contact", UUID.class)),
            new ThreadId(row.getObject("thread", UUID.class)),
            PartyRole.of(row.getString("role"))),
        SqlTimes.instant(row, "since"));
  }
}
