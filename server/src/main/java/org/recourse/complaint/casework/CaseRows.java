package org.recourse.complaint.casework;

import static org.recourse.platform.SqlTimes.sql;
import static org.recourse.platform.SqlTimes.sqlOrNull;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseNumber;
import org.recourse.complaint.Forwarding;
import org.recourse.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of cases as they stand. */
@Component
public class CaseRows {
  private static final String SELECT = "SELECT " + CaseColumns.ALL + " FROM complaint.cases ";

  private final JdbcClient jdbc;

  CaseRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A case with what its events do not say. */
  public record Row(CaseRecord record, CaseNumber number, @Nullable Instant nextDueAt) {
    public CaseId id() {
      return record.id();
    }
  }

  public Optional<Row> find(CaseId id) {
    return jdbc.sql(SELECT + "WHERE id = :id")
        .param("id", id.value())
        .query(CaseColumns::row)
        .optional();
  }

  public Optional<Row> find(CaseNumber number) {
    return jdbc.sql(SELECT + "WHERE number = :number")
        .param("number", number.value())
        .query(CaseColumns::row)
        .optional();
  }

  /** The case that this one goes on in, or itself. */
  Row survivor(CaseId id) {
    Row row = find(id).orElseThrow(CaseProblems::unknown);
    CaseId into = row.record().ties().mergedInto();
    return into == null ? row : survivor(into);
  }

  /** The same of several cases, each by where it began. */
  Map<CaseId, Row> survivors(Collection<CaseId> ids) {
    Map<CaseId, Row> survivors = new HashMap<>();
    jdbc.sql(
            """
            WITH RECURSIVE way (begun, last, goes_on) AS (
              SELECT id, id, merged_into FROM complaint.cases WHERE id = ANY(:ids)
              UNION
              SELECT w.begun, c.id, c.merged_into FROM way w
              JOIN complaint.cases c ON c.id = w.goes_on)
            SELECT begun, %s FROM way JOIN complaint.cases ON id = last
            WHERE goes_on IS NULL
            """
                .formatted(CaseColumns.ALL))
        .param("ids", CaseId.values(ids))
        .query(row -> {
          survivors.put(new CaseId(row.getObject("begun", UUID.class)), CaseColumns.row(row, 0));
        });
    return survivors;
  }

  /** Until the transaction ends, nobody else changes it. */
  Optional<Row> lock(CaseId id) {
    return jdbc.sql(SELECT + "WHERE id = :id FOR UPDATE")
        .param("id", id.value())
        .query(CaseColumns::row)
        .optional();
  }

  /** The case and those that go on in it, directly or by way of another. */
  public List<CaseId> withMerged(CaseId id) {
    return jdbc.sql(
            """
            WITH RECURSIVE merged (id) AS (
              SELECT CAST(:id AS uuid)
              UNION
              SELECT c.id FROM complaint.cases c JOIN merged m ON c.merged_into = m.id)
            SELECT id FROM merged
            """)
        .param("id", id.value())
        .query((row, n) -> new CaseId(row.getObject("id", UUID.class)))
        .list();
  }

  void insert(CaseRecord c) {
    write(
        c,
        """
        INSERT INTO complaint.cases
          (id, version, kind, problem_type, state, channel, contact, person, thread, subject,
          wanted, language, opened_by, priority, priority_reason, assignee, about_agent, tags,
          copies, snoozed_until, merged_into, incident, spam, outcome, received_at, opened_at,
          resolved_at, closed_at, unanswered_from, replied_at, reopened, changed_at, forwarded_by,
          forwarded_reference, forwarded_at)
        VALUES (:id, :version, :kind, :problem_type, :state, :channel, :contact, :person, :thread,
          :subject, :wanted, :language, :opened_by, :priority, :priority_reason, :assignee,
          :about_agent, :tags, :copies, :snoozed_until, :merged_into, :incident, :spam, :outcome,
          :received_at, :opened_at, :resolved_at, :closed_at, :unanswered_from, :replied_at,
          :reopened, :changed_at, :forwarded_by, :forwarded_reference, :forwarded_at)
        """);
  }

  void update(CaseRecord c) {
    write(
        c,
        """
        UPDATE complaint.cases SET version = :version, kind = :kind, problem_type = :problem_type,
          state = :state, person = :person, wanted = :wanted, priority = :priority,
          priority_reason = :priority_reason, assignee = :assignee, about_agent = :about_agent,
          tags = :tags, copies = :copies, snoozed_until = :snoozed_until,
          merged_into = :merged_into, incident = :incident, spam = :spam, outcome = :outcome,
          received_at = :received_at, resolved_at = :resolved_at, closed_at = :closed_at,
          unanswered_from = :unanswered_from, replied_at = :replied_at, reopened = :reopened,
          changed_at = :changed_at, forwarded_by = :forwarded_by,
          forwarded_reference = :forwarded_reference, forwarded_at = :forwarded_at
        WHERE id = :id
        """);
  }

  private void write(CaseRecord c, String statement) {
    Forwarding forwarded = c.origin().forwarded();
    jdbc.sql(statement)
        .param("id", c.id().value())
        .param("version", c.version())
        .param("kind", c.about().kind().code())
        .param("problem_type", c.about().problemType().code())
        .param("state", c.state().code())
        .param("channel", c.origin().channel().code())
        .param("contact", c.origin().contact().value())
        .param("person", uuid(c.duty().person()))
        .param("thread", c.origin().thread().value())
        .param("subject", c.about().subject())
        .param("wanted", c.about().wanted())
        .param("language", c.origin().language().code())
        .param("opened_by", uuid(c.origin().openedBy()))
        .param("priority", c.duty().priority().code())
        .param("priority_reason", c.duty().priorityReason())
        .param("assignee", uuid(c.duty().assignee()))
        .param("about_agent", uuid(c.duty().aboutAgent()))
        .param("tags", c.about().tags().toArray(String[]::new))
        .param("copies", c.about().copies().toArray(String[]::new))
        .param("snoozed_until", sqlOrNull(c.course().snoozedUntil()))
        .param("merged_into", uuid(c.ties().mergedInto()))
        .param("incident", uuid(c.ties().incident()))
        .param("spam", c.ties().spam())
        .param("outcome", c.course().outcome() == null ? null : c.course().outcome().code())
        .param("received_at", sql(c.origin().receivedAt()))
        .param("opened_at", sql(c.origin().openedAt()))
        .param("resolved_at", sqlOrNull(c.course().resolvedAt()))
        .param("closed_at", sqlOrNull(c.course().closedAt()))
        .param("unanswered_from", sqlOrNull(c.course().unansweredFrom()))
        .param("replied_at", sqlOrNull(c.course().repliedAt()))
        .param("reopened", c.course().reopened())
        .param("changed_at", sql(c.changedAt()))
        .param("forwarded_by", forwarded == null ? null : forwarded.by())
        .param("forwarded_reference", forwarded == null ? null : forwarded.reference())
        .param("forwarded_at", forwarded == null ? null : sql(forwarded.receivedAt()))
        .update();
  }

  private static @Nullable UUID uuid(@Nullable PersonId person) {
    return person == null ? null : person.value();
  }

  private static @Nullable UUID uuid(@Nullable CaseId id) {
    return id == null ? null : id.value();
  }
}
