package org.recourse.contact.mail.intake;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.audit.Audit;
import org.recourse.audit.AuditEntry;
import org.recourse.complaint.CaseId;
import org.recourse.conversation.MessageId;
import org.recourse.conversation.NewMessage;
import org.recourse.identity.Caller;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the staff see and do with mails as they came; every such deed is recorded. */
@Component
public class MailShelf {
  private static final String COLUMNS =
      "id, received_at, sender, state, kind, rule, fault, case_id, message, dropped_at IS NOT NULL"
          + " AS dropped";

  private final JdbcClient jdbc;
  private final RawMails raws;
  private final MaskedMails masked;
  private final MailWork work;
  private final Audit audit;
  private final Clock clock;

  MailShelf(
      JdbcClient jdbc, RawMails raws, MaskedMails masked, MailWork work, Audit audit, Clock clock) {
    this.jdbc = jdbc;
    this.masked = masked;
    this.raws = raws;
    this.work = work;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A mail on the shelf.
   *
   * @param sender an address as it says; null until it was read
   * @param dropped whether somebody said that it needs nothing
   */
  public record Shelved(
      MailId id,
      Instant receivedAt,
      @Nullable String sender,
      String state,
      @Nullable String kind,
      @Nullable String rule,
      @Nullable String fault,
      @Nullable CaseId caseId,
      @Nullable MessageId message,
      boolean dropped) {

    /** Whether no case has it and nothing will be made of it by itself. */
    public boolean aside() {
      return !dropped && (state.equals("set_aside") || state.equals("quarantined"));
    }
  }

  /** Newest first: of a case, or, without one, those that no case has. */
  public List<Shelved> list(@Nullable CaseId of, @Nullable UUID before, int limit) {
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
        .query(MailShelf::shelved)
        .list();
  }

  @Transactional
  public Shelved takeIn(MailId id, Caller caller) {
    requireAside(id);
    jdbc.sql(
            """
            UPDATE contact.mail
            SET state = 'stored', called_human = true, attempts = 0, due_at = :now
            WHERE id = :id AND state IN ('set_aside', 'quarantined') AND dropped_at IS NULL
            """)
        .param("now", sql(clock.instant()))
        .param("id", id.value())
        .update();
    record(id, caller, "mail.taken_in", null);
    work.ringAfterCommit();
    return get(id);
  }

  /** Takes a mail off the list; it is kept all the same. */
  @Transactional
  public Shelved drop(MailId id, Caller caller, String reason) {
    requireAside(id);
    jdbc.sql(
            """
            UPDATE contact.mail SET dropped_at = :now
            WHERE id = :id AND state IN ('set_aside', 'quarantined')
            """)
        .param("now", sql(clock.instant()))
        .param("id", id.value())
        .update();
    record(id, caller, "mail.dropped", reason);
    return get(id);
  }

  /** What it says, masked, cut where it is very long. */
  @Transactional
  public String read(MailId id, Caller caller, String reason) {
    get(id);
    record(id, caller, "mail.read", reason);
    String text = masked.text(id);
    return text.substring(0, Math.min(text.length(), NewMessage.TEXT_MAX));
  }

  private void requireAside(MailId id) {
    if (!get(id).aside()) {
      throw Problem.of(
          ProblemCode.NOT_ALLOWED,
          "Expected a mail that was set aside, but this one has its case, is on its way there or"
              + " was dropped. Load the list again.");
    }
  }

  @Transactional
  public byte[] original(MailId id, Caller caller, String reason) {
    get(id);
    record(id, caller, "mail.original_read", reason);
    return raws.read(id);
  }

  private void record(MailId id, Caller caller, String action, @Nullable String reason) {
    audit.record(
        new AuditEntry(
            caller.person().value(),
            caller.access().value(),
            action,
            id.toString(),
            null,
            reason,
            Map.of()));
  }

  private Shelved get(MailId id) {
    return jdbc.sql("SELECT " + COLUMNS + " FROM contact.mail WHERE id = :id")
        .param("id", id.value())
        .query(MailShelf::shelved)
        .optional()
        .orElseThrow(() ->
            Problem.of(
                ProblemCode.NOT_FOUND,
                "Expected the id of a mail (eml_…), but there is none. Check the id."));
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
