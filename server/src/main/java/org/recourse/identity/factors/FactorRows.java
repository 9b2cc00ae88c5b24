package org.recourse.identity.factors;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.instantOrNull;
import static org.recourse.platform.SqlTimes.sql;
import static org.recourse.platform.SqlTimes.sqlOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is the same for every kind of factor in the table of factors. */
@Component
class FactorRows {
  /** Which rows are factors of a person now. */
  static final String PRESENT =
      """
       AND confirmed_at IS NOT NULL AND removed_at IS NULL
        AND (removes_at IS NULL OR removes_at > :now)
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  FactorRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Oldest first. */
  List<Factor> list(PersonId person) {
    return list(person, "");
  }

  /** Oldest first, and none of them changes until the transaction ends. */
  List<Factor> lock(PersonId person) {
    return list(person, " FOR NO KEY UPDATE");
  }

  private List<Factor> list(PersonId person, String locking) {
    return jdbc.sql(
            """
            SELECT id, kind, name, confirmed_at, last_used_at, lost_at, removes_at
            FROM identity.factor WHERE person = :person
            """
                + PRESENT
                + " ORDER BY id"
                + locking)
        .param("person", person.value())
        .param("now", sql(clock.instant()))
        .query(FactorRows::factor)
        .list();
  }

  private static Factor factor(ResultSet row, int rowNo) throws SQLException {
    return new Factor(
        new FactorId(row.getObject("id", UUID.class)),
        Factor.Kind.of(row.getString("kind")),
        row.getString("name"),
        instant(row, "confirmed_at"),
        instantOrNull(row, "last_used_at"),
        instantOrNull(row, "lost_at"),
        instantOrNull(row, "removes_at"));
  }

  void rename(FactorId id, String name) {
    jdbc.sql("UPDATE identity.factor SET name = :name WHERE id = :id")
        .param("name", name)
        .param("id", id.value())
        .update();
  }

  /** Sets when it goes; null calls that off. */
  void removeAt(FactorId id, @Nullable Instant at) {
    jdbc.sql("UPDATE identity.factor SET removes_at = :at WHERE id = :id")
        .param("at", sqlOrNull(at))
        .param("id", id.value())
        .update();
  }

  void lose(FactorId id) {
    jdbc.sql("UPDATE identity.factor SET lost_at = :now WHERE id = :id AND lost_at IS NULL")
        .param("now", sql(clock.instant()))
        .param("id", id.value())
        .update();
  }

  static Problem unknown() {
    return Problem.of(
        ProblemCode.NOT_FOUND,
        "Expected the id of a factor of yours, but there is none. List yours.");
  }
}
