package org.recourse.complaint.clocks;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.instantOrNull;
import static org.recourse.platform.SqlTimes.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which case went on in which, and from when to when. */
@Component
class MergeRows {
  private final JdbcClient jdbc;

  MergeRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A merge; {@code to} is null while it holds. */
  record Merge(CaseId into, CaseId from, Instant at, @Nullable Instant to) {
    boolean holds(Instant moment) {
      return !moment.isBefore(at) && (to == null || moment.isBefore(to));
    }
  }

  void merge(CaseId into, CaseId from, Instant at) {
    jdbc.sql(
            """
            INSERT INTO complaint.clock_merge (into_case, from_case, merged_at)
            VALUES (:into, :from, :at) ON CONFLICT DO NOTHING
            """)
        .param("into", into.value())
        .param("from", from.value())
        .param("at", sql(at))
        .update();
  }

  void unmerge(CaseId into, CaseId from, Instant at) {
    jdbc.sql(
            """
            UPDATE complaint.clock_merge SET unmerged_at = :at
            WHERE into_case = :into AND from_case = :from AND unmerged_at IS NULL
            """)
        .param("into", into.value())
        .param("from", from.value())
        .param("at", sql(at))
        .update();
  }

  /** All in which a case took part, oldest first. */
  List<Merge> of(CaseId id) {
    return jdbc.sql(
            """
            SELECT into_case, from_case, merged_at, unmerged_at FROM complaint.clock_merge
            WHERE into_case = :case OR from_case = :case ORDER BY merged_at
            """)
        .param("case", id.value())
        .query(MergeRows::merge)
        .list();
  }

  private static Merge merge(ResultSet row, int rowNo) throws SQLException {
    return new Merge(
        new CaseId(row.getObject("into_case", UUID.class)),
        new CaseId(row.getObject("from_case", UUID.class)),
        instant(row, "merged_at"),
        instantOrNull(row, "unmerged_at"));
  }
}
