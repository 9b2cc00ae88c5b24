package org.recourse.identity.looks;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.CustomerLooks.Look;
import org.recourse.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of looks. */
@Component
class LookRows {
  private final JdbcClient jdbc;

  LookRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Look look, PersonId staff) {
    jdbc.sql(
            """
            INSERT INTO identity.customer_look (id, staff, person, reason, opened_at, ends_at)
            VALUES (:id, :staff, :person, :reason, :opened, :ends)
            """)
        .param("id", look.id())
        .param("staff", staff.value())
        .param("person", look.person().value())
        .param("reason", look.reason())
        .param("opened", sql(look.openedAt()))
        .param("ends", sql(look.endsAt()))
        .update();
  }

  Optional<Look> open(PersonId staff, PersonId person, Instant now) {
    return jdbc.sql(
            """
            SELECT id, person, reason, opened_at, ends_at FROM identity.customer_look
            WHERE staff = :staff AND person = :person AND ends_at > :now
            ORDER BY ends_at DESC LIMIT 1
            """)
        .param("staff", staff.value())
        .param("person", person.value())
        .param("now", sql(now))
        .query(LookRows::look)
        .optional();
  }

  /** Newest first, those before an id. */
  List<Look> open(PersonId staff, Instant now, @Nullable UUID before, int limit) {
    return jdbc.sql(
            """
            SELECT id, person, reason, opened_at, ends_at FROM identity.customer_look
            WHERE staff = :staff AND ends_at > :now
              AND (CAST(:before AS uuid) IS NULL OR id < :before)
            ORDER BY id DESC LIMIT :limit
            """)
        .param("staff", staff.value())
        .param("now", sql(now))
        .param("before", before)
        .param("limit", limit)
        .query(LookRows::look)
        .list();
  }

  private static Look look(ResultSet row, int rowNo) throws SQLException {
    return new Look(
        row.getObject("id", UUID.class),
        new PersonId(row.getObject("person", UUID.class)),
        row.getString("reason"),
        instant(row, "opened_at"),
        instant(row, "ends_at"));
  }
}
