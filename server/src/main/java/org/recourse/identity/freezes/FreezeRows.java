package org.recourse.identity.freezes;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recourse.identity.AccessId;
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

  Optional<Freeze> open(PersonId person) {
    return jdbc.sql(
            """
            SELECT id, person, frozen_at, lost FROM identity.freeze
            WHERE person = :person AND lifted_at IS NULL
            """)
        .param("person", person.value())
        .query(FreezeRows::freeze)
        .optional();
  }

  void insert(Freeze freeze, AccessId access) {
    jdbc.sql(
            """
            INSERT INTO identity.freeze (id, person, kind, frozen_at, access, lost)
            VALUES (:id, :person, 'own', :since, :access, :lost)
            """)
        .param("id", freeze.id())
        .param("person", freeze.person().value())
        .param("since", sql(freeze.since()))
        .param("access", access.value())
        .param("lost", codes(freeze.lost()))
        .update();
  }

  void setLost(Freeze freeze) {
    jdbc.sql("UPDATE identity.freeze SET lost = :lost WHERE id = :id")
        .param("lost", codes(freeze.lost()))
        .param("id", freeze.id())
        .update();
  }

  void lift(Freeze freeze, LiftMethod method) {
    jdbc.sql("UPDATE identity.freeze SET lifted_at = :now, lifted_by = :method WHERE id = :id")
        .param("now", sql(clock.instant()))
        .param("method", method.code())
        .param("id", freeze.id())
        .update();
  }

  private static String[] codes(Set<Lost> lost) {
    return lost.stream().map(Lost::code).sorted().toArray(String[]::new);
  }

  private static Freeze freeze(ResultSet row, int rowNo) throws SQLException {
    return new Freeze(
        row.getObject("id", UUID.class),
        new PersonId(row.getObject("person", UUID.class)),
        instant(row, "frozen_at"),
        Stream.of((String[]) row.getArray("lost").getArray())
            .flatMap(code -> Lost.find(code).stream())
            .collect(Collectors.toSet()));
  }
}
