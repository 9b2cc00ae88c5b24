package org.recourse.identity.stepups;

import static org.recourse.platform.SqlTimes.sql;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.AccessId;
import org.recourse.identity.Fingerprint;
import org.recourse.identity.PersonId;
import org.recourse.identity.StepUpReason;
import org.recourse.identity.Sweepable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what people were asked to confirm. */
@Component
class StepUpRows implements Sweepable {
  private static final Duration KEPT = Duration.ofDays(30);

  private static final String SELECT =
      """
      SELECT id, person, access, kind, reasons, amount_minor, currency, name, handle, scopes,
        created_at, expires_at, challenge, confirmed_at IS NOT NULL AS confirmed,
        used_at IS NOT NULL OR ended_at IS NOT NULL AS over,
        (SELECT a.name FROM identity.access a
          WHERE a.id = step_up.access AND a.kind = 'token') AS program
      FROM identity.step_up
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  StepUpRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void insert(StepUp stepUp, Fingerprint fingerprint) {
    StepUpColumns deed = StepUpColumns.of(stepUp.deed());
    jdbc.sql(
            """
            INSERT INTO identity.step_up
              (id, person, access, kind, fingerprint, reasons, amount_minor, currency, name, handle,
               scopes, created_at, expires_at)
            VALUES
              (:id, :person, :access, :kind, :fingerprint, :reasons, :amount, :currency, :name,
               :handle, :scopes, :created, :expires)
            """)
        .param("id", stepUp.id().value())
        .param("person", stepUp.person().value())
        .param("access", stepUp.access().value())
        .param("kind", deed.kind())
        .param("fingerprint", fingerprint.bytes())
        .param(
            "reasons",
            stepUp.reasons().stream().map(StepUpReason::code).sorted().toArray(String[]::new))
        .param("amount", deed.amountMinor())
        .param("currency", deed.currency())
        .param("name", deed.name())
        .param("handle", deed.handle())
        .param(
            "scopes",
            deed.scopes() == null ? null : deed.scopes().toArray(String[]::new),
            Types.ARRAY)
        .param("created", sql(stepUp.createdAt()))
        .param("expires", sql(stepUp.expiresAt()))
        .update();
  }

  Optional<StepUp> find(PersonId person, StepUpId id) {
    return read(person, id, "");
  }

  /** Keeps others from confirming or ending it at the same time. */
  Optional<StepUp> lock(PersonId person, StepUpId id) {
    return read(person, id, " FOR UPDATE");
  }

  private Optional<StepUp> read(PersonId person, StepUpId id, String locking) {
    return jdbc.sql(SELECT + " WHERE id = :id AND person = :person" + locking)
        .param("id", id.value())
        .param("person", person.value())
        .query(StepUpColumns::stepUp)
        .optional();
  }

  /** What waits to be confirmed under this fingerprint. */
  Optional<StepUp> waiting(PersonId person, Fingerprint fingerprint) {
    return jdbc.sql(
            SELECT
                + """
                 WHERE person = :person AND fingerprint = :fingerprint
                  AND confirmed_at IS NULL AND ended_at IS NULL AND expires_at > :now
                """)
        .param("person", person.value())
        .param("fingerprint", fingerprint.bytes())
        .param("now", sql(clock.instant()))
        .query(StepUpColumns::stepUp)
        .optional();
  }

  /** What waits to be confirmed, newest first. */
  List<StepUp> waiting(PersonId person, @Nullable UUID before, int limit) {
    return jdbc.sql(
            SELECT
                + """
                 WHERE person = :person AND confirmed_at IS NULL AND ended_at IS NULL
                  AND expires_at > :now AND (:before::uuid IS NULL OR id < :before)
                ORDER BY id DESC LIMIT :limit
                """)
        .param("person", person.value())
        .param("now", sql(clock.instant()))
        .param("before", before)
        .param("limit", limit)
        .query(StepUpColumns::stepUp)
        .list();
  }

  boolean confirmed(PersonId person, Fingerprint fingerprint) {
    return jdbc.sql(
            """
            SELECT EXISTS (
              SELECT 1 FROM identity.step_up
              WHERE person = :person AND fingerprint = :fingerprint AND confirmed_at IS NOT NULL
                AND used_at IS NULL AND ended_at IS NULL AND expires_at > :now)
            """)
        .param("person", person.value())
        .param("fingerprint", fingerprint.bytes())
        .param("now", sql(clock.instant()))
        .query(Boolean.class)
        .single();
  }

  boolean confirmedIn(AccessId session) {
    return jdbc.sql("SELECT EXISTS (SELECT 1 FROM identity.step_up WHERE confirmed_by = :session)")
        .param("session", session.value())
        .query(Boolean.class)
        .single();
  }

  /** Deletes what nobody will ask about. */
  @Override
  public void sweep() {
    jdbc.sql("DELETE FROM identity.step_up WHERE created_at < :before")
        .param("before", sql(clock.instant().minus(KEPT)))
        .update();
  }
}
