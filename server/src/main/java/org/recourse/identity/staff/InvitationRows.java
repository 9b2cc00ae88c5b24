package org.recourse.identity.staff;

import static org.recourse.platform.SqlTimes.sql;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.recourse.identity.access.SecretHash;
import org.recourse.identity.access.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of staff invitations. */
@Component
class InvitationRows {
  static final Duration GOOD_FOR = Duration.ofHours(24);
  static final String PREFIX = "rci_";

  private final JdbcClient jdbc;
  private final Clock clock;

  InvitationRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Writes an invitation and answers with its secret; an earlier one to the address ends. */
  String insert(Invitation invitation, @Nullable PersonId approvedBy) {
    Instant now = clock.instant();
    String secret = Secrets.next(PREFIX);
    @Nullable PersonId by = invitation.invitedBy();
    jdbc.sql(
            """
            UPDATE identity.staff_invitation SET ended_at = :now
            WHERE email = :email AND ended_at IS NULL
            """)
        .param("now", sql(now))
        .param("email", invitation.email())
        .update();
    jdbc.sql(
            """
            INSERT INTO identity.staff_invitation
              (id, kind, email, role, secret_hash, invited_by, approved_by, created_at, expires_at)
            VALUES
              (:id, :kind, :email, :role, :hash, :by, :approver, :now, :expires)
            """)
        .param("id", invitation.id())
        .param("kind", invitation.email() == null ? "first" : "invited")
        .param("email", invitation.email())
        .param("role", invitation.role().code())
        .param("hash", SecretHash.of(secret).bytes())
        .param("by", by == null ? null : by.value())
        .param("approver", approvedBy == null ? null : approvedBy.value())
        .param("now", sql(now))
        .param("expires", sql(now.plus(GOOD_FOR)))
        .update();
    return secret;
  }

  /** The invitation with this secret, kept from others until the transaction ends. */
  Optional<Invitation> lock(String secret) {
    if (!Secrets.isWellFormed(PREFIX, secret)) {
      return Optional.empty();
    }
    return jdbc.sql(
            """
            SELECT id, email, role, invited_by FROM identity.staff_invitation
            WHERE secret_hash = :hash AND ended_at IS NULL AND expires_at > :now FOR UPDATE
            """)
        .param("hash", SecretHash.of(secret).bytes())
        .param("now", sql(clock.instant()))
        .query((row, n) -> {
          UUID by = row.getObject("invited_by", UUID.class);
          return new Invitation(
              row.getObject("id", UUID.class),
              row.getString("email"),
              Role.of(row.getString("role")),
              by == null ? null : new PersonId(by));
        })
        .optional();
  }

  void use(Invitation invitation, PersonId person) {
    jdbc.sql(
            """
            UPDATE identity.staff_invitation SET ended_at = :now, person = :person WHERE id = :id
            """)
        .param("now", sql(clock.instant()))
        .param("person", person.value())
        .param("id", invitation.id())
        .update();
  }

  /** Whether somebody was invited by one person alone and may still come. */
  boolean waitingAlone() {
    return jdbc.sql(
            """
            SELECT EXISTS (
              SELECT 1 FROM identity.staff_invitation
              WHERE kind = 'invited' AND approved_by IS NULL AND ended_at IS NULL
                AND expires_at > :now)
            """)
        .param("now", sql(clock.instant()))
        .query(Boolean.class)
        .single();
  }

  /** Ends all links for a first operator, for there is one. */
  void endFirst() {
    jdbc.sql(
            """
            UPDATE identity.staff_invitation SET ended_at = :now
            WHERE kind = 'first' AND ended_at IS NULL
            """)
        .param("now", sql(clock.instant()))
        .update();
  }
}
