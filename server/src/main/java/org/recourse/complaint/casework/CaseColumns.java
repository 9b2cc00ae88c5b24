package org.recourse.complaint.casework;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.instantOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseKind;
import org.recourse.complaint.CaseNumber;
import org.recourse.complaint.CaseState;
import org.recourse.complaint.Forwarding;
import org.recourse.complaint.Outcome;
import org.recourse.complaint.Priority;
import org.recourse.complaint.ProblemType;
import org.recourse.complaint.casework.CaseRecord.About;
import org.recourse.complaint.casework.CaseRecord.Course;
import org.recourse.complaint.casework.CaseRecord.Duty;
import org.recourse.complaint.casework.CaseRecord.Origin;
import org.recourse.complaint.casework.CaseRecord.Ties;
import org.recourse.conversation.Channel;
import org.recourse.conversation.ContactId;
import org.recourse.conversation.ThreadId;
import org.recourse.identity.Language;
import org.recourse.identity.PersonId;

/** Reads the columns of a case. */
final class CaseColumns {
  /** Of {@code complaint.cases}, in no need of an alias. */
  static final String ALL =
      """
      id, number, version, kind, problem_type, state, channel, contact, person, thread, subject,
      wanted, language, opened_by, priority, priority_reason, assignee, about_agent, tags, copies,
      snoozed_until, merged_into, incident, spam, outcome, received_at, opened_at, resolved_at,
      closed_at, unanswered_from, replied_at, reopened, changed_at, next_due_at,
      forwarded_by, forwarded_reference, forwarded_at
      """;

  private CaseColumns() {}

  static CaseRows.Row row(ResultSet row, int rowNo) throws SQLException {
    CaseRecord record =
        new CaseRecord(
            new CaseId(row.getObject("id", UUID.class)),
            row.getInt("version"),
            origin(row),
            about(row),
            course(row),
            duty(row),
            new Ties(
                id(row, "merged_into", CaseId::new),
                id(row, "incident", CaseId::new),
                row.getBoolean("spam")),
            instant(row, "changed_at"));
    return new CaseRows.Row(
        record, new CaseNumber(row.getLong("number")), instantOrNull(row, "next_due_at"));
  }

  private static Origin origin(ResultSet row) throws SQLException {
    return new Origin(
        Channel.of(row.getString("channel")),
        new ContactId(row.getObject("contact", UUID.class)),
        new ThreadId(row.getObject("thread", UUID.class)),
        Language.find(row.getString("language")).orElseThrow(),
        id(row, "opened_by", PersonId::new),
        instant(row, "received_at"),
        instant(row, "opened_at"),
        forwarded(row));
  }

  private static @Nullable Forwarding forwarded(ResultSet row) throws SQLException {
    Instant at = instantOrNull(row, "forwarded_at");
    return at == null
        ? null
        : new Forwarding(row.getString("forwarded_by"), row.getString("forwarded_reference"), at);
  }

  private static About about(ResultSet row) throws SQLException {
    return new About(
        CaseKind.of(row.getString("kind")),
        ProblemType.of(row.getString("problem_type")),
        row.getString("subject"),
        row.getString("wanted"),
        texts(row, "tags"),
        texts(row, "copies"));
  }

  private static Course course(ResultSet row) throws SQLException {
    String outcome = row.getString("outcome");
    return new Course(
        CaseState.of(row.getString("state")),
        outcome == null ? null : Outcome.of(outcome),
        instantOrNull(row, "resolved_at"),
        instantOrNull(row, "closed_at"),
        row.getInt("reopened"),
        instantOrNull(row, "unanswered_from"),
        instantOrNull(row, "replied_at"),
        instantOrNull(row, "snoozed_until"));
  }

  private static Duty duty(ResultSet row) throws SQLException {
    return new Duty(
        id(row, "person", PersonId::new),
        id(row, "assignee", PersonId::new),
        id(row, "about_agent", PersonId::new),
        Priority.of(row.getString("priority")),
        row.getString("priority_reason"));
  }

  private static <T> @Nullable T id(ResultSet row, String column, Function<UUID, T> read)
      throws SQLException {
    UUID value = row.getObject(column, UUID.class);
    return value == null ? null : read.apply(value);
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }
}
