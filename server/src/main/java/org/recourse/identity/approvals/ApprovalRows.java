package org.recourse.identity.approvals;

import static org.recourse.platform.SqlTimes.sql;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.ApprovalId;
import org.recourse.identity.PersonId;
import org.recourse.identity.Proposal;
import org.recourse.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of approvals. */
@Component
class ApprovalRows {
  private final JdbcClient jdbc;

  ApprovalRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False when the same waits already. */
  boolean insert(Proposal proposal, Instant expiresAt) {
    @Nullable Money amount = proposal.amount();
    @Nullable PersonId person = proposal.person();
    return jdbc.sql(
                """
                INSERT INTO identity.approval
                  (id, kind, subject, person, amount_minor, currency, reason, body, state,
                   proposed_by, proposed_at, expires_at)
                VALUES
                  (:id, :kind, :subject, :person, :amount, :currency, :reason, :body::json,
                   'proposed', :by, :at, :expires)
                ON CONFLICT (kind, subject) WHERE state = 'proposed' DO NOTHING
                """)
            .param("id", proposal.id().value())
            .param("kind", proposal.kind())
            .param("subject", proposal.subject())
            .param("person", person == null ? null : person.value())
            .param("amount", amount == null ? null : amount.minor())
            .param("currency", amount == null ? null : amount.currency().name())
            .param("reason", proposal.reason())
            .param("body", ApprovalColumns.json(proposal.body()))
            .param("by", proposal.proposedBy().value())
            .param("at", sql(proposal.proposedAt()))
            .param("expires", sql(expiresAt))
            .update()
        == 1;
  }

  Optional<Approval> find(ApprovalId id) {
    return jdbc.sql(ApprovalColumns.SELECT + " WHERE id = :id")
        .param("id", id.value())
        .query(ApprovalColumns::approval)
        .optional();
  }

  /** Keeps others from deciding it at the same time. */
  Optional<Approval> lock(ApprovalId id) {
    return jdbc.sql(ApprovalColumns.SELECT + " WHERE id = :id FOR UPDATE")
        .param("id", id.value())
        .query(ApprovalColumns::approval)
        .optional();
  }

  /** What waits although its time is over, locked; what others hold is left to them. */
  List<Approval> overdue(Instant now, int limit) {
    return jdbc.sql(
            ApprovalColumns.SELECT
                + """
                 WHERE state = 'proposed' AND expires_at <= :now
                ORDER BY expires_at LIMIT :limit FOR UPDATE SKIP LOCKED
                """)
        .param("now", sql(now))
        .param("limit", limit)
        .query(ApprovalColumns::approval)
        .list();
  }

  /**
   * Which are asked for.
   *
   * @param states one, or all
   * @param kind null for all
   */
  record Wanted(Set<Approval.State> states, @Nullable String kind) {}

  /**
   * What a member of staff may see, newest first.
   *
   * @param kinds they may propose or decide
   */
  List<Approval> list(
      PersonId staff, Set<String> kinds, Wanted wanted, @Nullable UUID before, int n) {
    return jdbc.sql(
            ApprovalColumns.SELECT
                + """
                 WHERE (proposed_by = :staff OR kind = ANY (:kinds))
                  AND person IS DISTINCT FROM :staff
                  AND state = ANY (:states) AND (:kind::text IS NULL OR kind = :kind)
                  AND (:before::uuid IS NULL OR id < :before)
                ORDER BY id DESC LIMIT :limit
                """)
        .param("staff", staff.value())
        .param("kinds", kinds.toArray(String[]::new))
        .param("kind", wanted.kind())
        .param("states", wanted.states().stream().map(Approval.State::code).toArray(String[]::new))
        .param("before", before)
        .param("limit", n)
        .query(ApprovalColumns::approval)
        .list();
  }

  void end(ApprovalId id, Approval.State state, Approval.Decision end) {
    @Nullable PersonId by = end.by();
    jdbc.sql(
            """
            UPDATE identity.approval
            SET state = :state, decided_by = :by, decided_at = :at, words = :words WHERE id = :id
            """)
        .param("state", state.code())
        .param("by", by == null ? null : by.value())
        .param("at", sql(end.at()))
        .param("words", end.words())
        .param("id", id.value())
        .update();
  }
}
