package org.recourse.complaint.casework;

import static org.recourse.platform.SqlTimes.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.PartyRole;
import org.recourse.conversation.ContactId;
import org.recourse.conversation.ThreadId;
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

  /** The parties of several cases, in the order in which they joined. */
  public List<Party> of(Collection<CaseId> cases) {
    return jdbc.sql(SELECT + "WHERE case_id = ANY(:cases) ORDER BY since, thread")
        .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
        .query(PartyRows::party)
        .list();
  }

  private static Party party(ResultSet row, int rowNo) throws SQLException {
    return new Party(
        new CaseId(row.getObject("case_id", UUID.class)),
        new ContactId(row.getObject("contact", UUID.class)),
        new ThreadId(row.getObject("thread", UUID.class)),
        PartyRole.of(row.getString("role")));
  }
}
