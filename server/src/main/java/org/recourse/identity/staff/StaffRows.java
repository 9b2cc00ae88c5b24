package org.recourse.identity.staff;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.recourse.identity.changes.Change;
import org.recourse.identity.changes.ChangeFeed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is staff, in the table of people. */
@Component
class StaffRows {
  /** Held while operators are counted and made, so that two of that never overlap. */
  private static final long LOCK = 0x7374616666L;

  private final JdbcClient jdbc;
  private final ChangeFeed feed;

  StaffRows(JdbcClient jdbc, ChangeFeed feed) {
    this.jdbc = jdbc;
    this.feed = feed;
  }

  /** How many operators there are, and stay until the current transaction ends. */
  int lockAndCountOperators() {
    jdbc.sql("SELECT pg_advisory_xact_lock(:lock)")
        .param("lock", LOCK)
        .query((row, n) -> true)
        .single();
    return countOperators();
  }

  int countOperators() {
    return jdbc.sql("SELECT count(*) FROM identity.person WHERE 'operator' = ANY (roles)")
        .query(Integer.class)
        .single();
  }

  /** Newest first. */
  List<PersonId> list(@Nullable UUID before, int limit) {
    return jdbc.sql(
            """
            SELECT id FROM identity.person
            WHERE roles && ARRAY['agent', 'supervisor', 'compliance', 'operator']
              AND (:before::uuid IS NULL OR id < :before)
            ORDER BY id DESC LIMIT :limit
            """)
        .param("before", before)
        .param("limit", limit)
        .query((row, n) -> new PersonId(row.getObject("id", UUID.class)))
        .list();
  }

  void setRole(PersonId person, Role role) {
    jdbc.sql("UPDATE identity.person SET roles = ARRAY[:role] WHERE id = :id")
        .param("role", role.code())
        .param("id", person.value())
        .update();
    feed.announce(List.of(new Change(Change.Kind.PERSON, person.value())));
  }
}
