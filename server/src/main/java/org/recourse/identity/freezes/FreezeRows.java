package org.recourse.identity.freezes;

import static org.recourse.platform.SqlTimes.sql;
import static org.recourse.platform.SqlTimes.sqlOrNull;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Losses;
import org.recourse.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of freezes. */
@Component
class FreezeRows {
  private final JdbcClient jdbc;
  private final Clock clock;

  FreezeRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Until the transaction ends, nobody else freezes this person or lifts it, nor asks for sure. */
  void lock(PersonId person) {
    lock(person, "FOR NO KEY UPDATE");
  }

  /** Until the transaction ends, whether this person is frozen stays as it is. */
  void hold(PersonId person) {
    lock(person, "FOR SHARE");
  }

  private void lock(PersonId person, String strength) {
    jdbc.sql("SELECT 1 FROM identity.person WHERE id = :id " + strength)
        .param("id", person.value())
        .query(Integer.class)
        .optional();
  }

  boolean anyOpen(PersonId person) {
    return jdbc.sql(
            """
            SELECT EXISTS (
              SELECT 1 FROM identity.freeze WHERE person = :person AND lifted_at IS NULL)
            """)
        .param("person", person.value())
        .query(Boolean.class)
        .single();
  }

  /** All that stand between a person and their money, oldest first. */
  List<Freeze> open(PersonId person) {
    return jdbc.sql(
            """
            SELECT id, person, kind, frozen_at, lost, proof, ends_at, authority, reference,
              suppressed
            FROM identity.freeze
            WHERE person = :person AND lifted_at IS NULL
            ORDER BY frozen_at, id
            """)
        .param("person", person.value())
        .query((row, n) -> FreezeRow.freeze(row))
        .list();
  }

  void insert(Freeze freeze, @Nullable UUID access, @Nullable String reason) {
    var order = freeze.order();
    jdbc.sql(
            """
            INSERT INTO identity.freeze
              (id, person, kind, frozen_at, access, lost, proof, ends_at, reason, authority,
               reference, suppressed)
            VALUES
              (:id, :person, :kind, :since, :access, :lost, :proof, :ends, :reason, :authority,
               :reference, :suppressed)
            """)
        .param("id", freeze.id())
        .param("person", freeze.person().value())
        .param("kind", freeze.kind().code())
        .param("since", sql(freeze.since()))
        .param("access", access)
        .param("lost", codes(freeze.lost()))
        .param("proof", freeze.proof() == null ? null : freeze.proof().code())
        .param("ends", sqlOrNull(freeze.endsAt()))
        .param("reason", reason)
        .param("authority", order == null ? null : order.authority())
        .param("reference", order == null ? null : order.reference())
        .param("suppressed", order != null && order.reasonSuppressed())
        .update();
  }

  void setLost(Freeze freeze) {
    jdbc.sql("UPDATE identity.freeze SET lost = :lost WHERE id = :id")
        .param("lost", codes(freeze.lost()))
        .param("id", freeze.id())
        .update();
  }

  /** Makes a provisional one last. */
  void confirm(Freeze freeze) {
    jdbc.sql(
            """
            UPDATE identity.freeze SET confirmed_at = :now, ends_at = NULL WHERE id = :id
            """)
        .param("now", sql(clock.instant()))
        .param("id", freeze.id())
        .update();
  }

  void lift(Freeze freeze, LiftedBy by) {
    jdbc.sql("UPDATE identity.freeze SET lifted_at = :now, lifted_by = :by WHERE id = :id")
        .param("now", sql(clock.instant()))
        .param("by", by.code())
        .param("id", freeze.id())
        .update();
  }

  /** How many signed-out freezes that nobody confirmed began after a moment. */
  int unconfirmedSince(PersonId person, Instant after) {
    return jdbc.sql(
            """
            SELECT count(*) FROM identity.freeze
            WHERE person = :person AND kind = 'signed_out' AND confirmed_at IS NULL
              AND frozen_at > :after
            """)
        .param("person", person.value())
        .param("after", sql(after))
        .query(Integer.class)
        .single();
  }

  /** Whose freeze should have ended by itself by now. */
  List<PersonId> due(int limit) {
    return jdbc.sql(
            """
            SELECT DISTINCT person FROM identity.freeze
            WHERE lifted_at IS NULL AND ends_at <= :now LIMIT :limit
            """)
        .param("now", sql(clock.instant()))
        .param("limit", limit)
        .query((row, n) -> new PersonId(row.getObject("person", UUID.class)))
        .list();
  }

  private static String[] codes(Losses lost) {
    return lost.codes().toArray(String[]::new);
  }
}
