package org.recourse.complaint.clocks;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.instantOrNull;
import static org.recourse.platform.SqlTimes.sql;
import static org.recourse.platform.SqlTimes.sqlOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseFacts;
import org.recourse.complaint.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What moved the clocks of each case, in the order in which it became known. */
@Component
class MoveRows {
  private final JdbcClient jdbc;

  MoveRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False when the same message or call was told before. */
  boolean add(CaseId id, Happening one) {
    MoveColumns columns = MoveColumns.of(one.move());
    return jdbc.sql(
                """
                INSERT INTO complaint.clock_move
                  (case_id, at, type, subject, until, facts, terms, message)
                VALUES (:case, :at, :type, :subject, :until, :facts::json, :terms::json, :message)
                ON CONFLICT DO NOTHING
                """)
            .param("case", id.value())
            .param("at", sql(one.at()))
            .param("type", columns.type())
            .param("subject", columns.subject())
            .param("until", sqlOrNull(columns.until()))
            .param("facts", json(columns.facts()))
            .param("terms", json(one.terms()))
            .param("message", columns.message())
            .update()
        == 1;
  }

  List<Happening> of(CaseId id) {
    return jdbc.sql(
            """
            SELECT at, type, subject, until, facts, terms, message FROM complaint.clock_move
            WHERE case_id = :case ORDER BY number
            """)
        .param("case", id.value())
        .query(MoveRows::happening)
        .list();
  }

  private static Happening happening(ResultSet row, int rowNo) throws SQLException {
    String facts = row.getString("facts");
    String terms = row.getString("terms");
    MoveColumns columns =
        new MoveColumns(
            row.getString("type"),
            row.getString("subject"),
            instantOrNull(row, "until"),
            facts == null ? null : ClockJson.MAPPER.readValue(facts, CaseFacts.class),
            row.getString("message"));
    return new Happening(
        instant(row, "at"),
        columns.move(),
        terms == null ? null : ClockJson.MAPPER.readValue(terms, Terms.class));
  }

  private static @Nullable String json(@Nullable Object value) {
    return value == null ? null : ClockJson.MAPPER.writeValueAsString(value);
  }
}
