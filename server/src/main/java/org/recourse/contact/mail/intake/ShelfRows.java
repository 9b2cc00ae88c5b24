package org.recourse.contact.mail.intake;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.conversation.MessageId;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mails as the staff see them, and what they make of those that no case has. */
@Component
class ShelfRows {
  private static final String COLUMNS =
      "id, received_at, sender, state, kind, rule, fault, case_id, message, dropped_at IS NOT NULL"
          + " AS dropped";

  private final JdbcClient jdbc;
  private final Clock clock;

  ShelfRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Newest first: of a case, or, without one, those that no case has. */
  List<Shelved> list(@Nullable CaseId of, @Nullable UUID before, int limit) {
    return jdbc.sql(
            "SELECT "
                + COLUMNS
                + " FROM contact.mail WHERE "
                + (of == null
                    ? "state IN ('set_aside', 'quarantined') AND dropped_at IS NULL"
                    : "case_id = :case_id")
                + " AND (:before::uuid IS NULL OR id < :before) ORDER BY id DESC LIMIT :limit")
        .param("case_id", of == null ? null : of.value())
        .param("before", before)
        .param("limit", limit)
        .query(ShelfRows::shelved)
        .list();
  }

  /** The mail; {@code not_found} if there is none. */
  Shelved get(MailId id) {
    return jdbc.sql("SELECT " + COLUMNS + " FROM contact.mail WHERE id = :id")
        .param("id", id.value())
        .query(ShelfRows::shelved)
        .optional()
        .orElseThrow(ShelfRows::unknown);
  }

  static Problem unknown() {
    return Problem.of(
        ProblemCode.NOT_FOUND,
        "Expected the id of a mail (eml_…), but there is none. Check the id.");
  }

  /** To be taken in again as a person's; nothing where a case has it meanwhile. */
  void returnAsHuman(MailId id) {
    jdbc.sql(
            """
            UPDATE contact.mail
            SET state = 'stored', called_human = true, attempts = 0, due_at = :now
            WHERE id = :id AND state IN ('set_aside', 'quarantined') AND dropped_at IS NULL
            """)
        .param("now", sql(clock.instant()))
        .param("id", id.value())
        .update();
  }

  void drop(MailId id) {
    jdbc.sql(
            """
            UPDATE contact.mail SET dropped_at = :now
            WHERE id = :id AND state IN ('set_aside', 'quarantined')
            """)
        .param("now", sql(clock.instant()))
        .param("id", id.value())
        .update();
  }

  private static Shelved shelved(ResultSet row, int n) throws SQLException {
    UUID caseId = row.getObject("case_id", UUID.class);
    UUID message = row.getObject("message", UUID.class);
    return new Shelved(
        new MailId(row.getObject("id", UUID.class)),
        instant(row, "received_at"),
        row.getString("sender"),
        row.getString("state"),
        row.getString("kind"),
        row.getString("rule"),
        row.getString("fault"),
        caseId == null ? null : new CaseId(caseId),
        message == null ? null : new MessageId(message),
        row.getBoolean("dropped"));
  }
}
