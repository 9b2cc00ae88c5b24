package org.recourse.complaint.casework;

import static org.recourse.platform.SqlTimes.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.PartyRole;
import org.recourse.conversation.ContactId;
import org.recourse.conversation.ThreadId;
import org.recourse.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of who takes part in cases. */
@Component
public class PartyRows {
  private static final String SELECT =
      "SELECT case_id, contact, thread, role FROM complaint.party ";

  private final JdbcClient jdbc;

  PartyRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Somebody in a case, with a thread of their own. */
  public record Party(CaseId caseId, ContactId contact, ThreadId thread, PartyRole role) {}

  void insert(Party party, Instant now) {
    jdbc.sql(
            """
            INSERT INTO complaint.party (case_id, contact, thread, role, since)
            VALUES (:case, :contact, :thread, :role, :now)
            """)
        .param("case", party.caseId().value())
        .param("contact", party.contact().value())
        .param("thread", party.thread().value())
        .param("role", party.role().code())
        .param("now", sql(now))
        .update();
  }

  public Optional<Party> ofThread(ThreadId thread) {
    return jdbc.sql(SELECT + "WHERE thread = :thread")
        .param("thread", thread.value())
        .query(PartyRows::party)
        .optional();
  }

  /**
   * A case with those that go on in it, and who takes part in any of them.
   *
   * @param parties in the order in which they joined
   */
  public record Gathered(List<CaseId> cases, List<Party> parties) {}

  public Gathered gathered(CaseId id) {
    Set<CaseId> cases = new LinkedHashSet<>();
    List<Party> parties = new ArrayList<>();
    jdbc.sql(
            """
            WITH RECURSIVE merged (id) AS (
              SELECT CAST(:id AS uuid)
              UNION
              SELECT c.id FROM complaint.cases c JOIN merged m ON c.merged_into = m.id)
            SELECT m.id, p.case_id, p.contact, p.thread, p.role
            FROM merged m LEFT JOIN complaint.party p ON p.case_id = m.id
            ORDER BY p.since, p.thread
            """)
        .param("id", id.value())
        .query(row -> {
          cases.add(new CaseId(row.getObject("id", UUID.class)));
          if (row.getObject("case_id") != null) {
            parties.add(party(row, 0));
          }
        });
    return new Gathered(List.copyOf(cases), List.copyOf(parties));
  }

  /** The cases that each is in, with all that goes on in one with them. */
  Map<ContactId, Set<CaseId>> around(Collection<ContactId> contacts) {
    Map<ContactId, Set<CaseId>> around = new HashMap<>();
    if (contacts.isEmpty()) {
      return around;
    }
    jdbc.sql(
            """
            WITH RECURSIVE up (contact, id, merged_into) AS (
              SELECT p.contact, c.id, c.merged_into
              FROM complaint.party p JOIN complaint.cases c ON c.id = p.case_id
              WHERE p.contact = ANY(:contacts)
              UNION
              SELECT u.contact, c.id, c.merged_into
              FROM up u JOIN complaint.cases c ON c.id = u.merged_into),
            around (contact, id) AS (
              SELECT contact, id FROM up WHERE merged_into IS NULL
              UNION
              SELECT a.contact, c.id FROM around a JOIN complaint.cases c ON c.merged_into = a.id)
            SELECT contact, id FROM around
            """)
        .param("contacts", contacts.stream().map(ContactId::value).toArray(UUID[]::new))
        .query(row -> {
          around
              .computeIfAbsent(
                  new ContactId(row.getObject("contact", UUID.class)), none -> new HashSet<>())
              .add(new CaseId(row.getObject("id", UUID.class)));
        });
    return around;
  }

  /** What somebody said in their own cases by ways that nobody knew to be theirs. */
  List<Party> unknownOf(PersonId customer, Collection<ContactId> contacts) {
    return jdbc.sql(
            """
            SELECT p.case_id, p.contact, p.thread, p.role
            FROM complaint.party p JOIN complaint.cases c ON c.id = p.case_id
            WHERE p.contact = ANY(:contacts) AND p.role <> 'customer' AND c.person = :customer
            ORDER BY p.case_id, p.thread
            """)
        .param("contacts", contacts.stream().map(ContactId::value).toArray(UUID[]::new))
        .param("customer", customer.value())
        .query(PartyRows::party)
        .list();
  }

  void becomeCustomers(ThreadId thread) {
    jdbc.sql("UPDATE complaint.party SET role = 'customer' WHERE thread = :thread")
        .param("thread", thread.value())
        .update();
  }

  private static Party party(ResultSet row, int rowNo) throws SQLException {
    return new Party(
        new CaseId(row.getObject("case_id", UUID.class)),
        new ContactId(row.getObject("contact", UUID.class)),
        new ThreadId(row.getObject("thread", UUID.class)),
        PartyRole.of(row.getString("role")));
  }
}
