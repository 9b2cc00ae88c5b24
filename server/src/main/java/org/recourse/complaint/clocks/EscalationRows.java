package org.recourse.complaint.clocks;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.instantOrNull;
import static org.recourse.platform.SqlTimes.sql;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.clocks.Escalating.Raised;
import org.recourse.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was told of which clock. */
@Component
class EscalationRows {
  private final JdbcClient jdbc;

  EscalationRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<Run.Key, List<Raised>> raised(Collection<CaseId> origins) {
    Map<Run.Key, List<Raised>> raised = new HashMap<>();
    jdbc.sql(
            """
            SELECT origin, kind, rule, cycle, level, told_at, taken_at FROM complaint.escalation
            WHERE origin = ANY (:origins) ORDER BY id
            """)
        .param("origins", origins.stream().map(CaseId::value).toArray(UUID[]::new))
        .query(row -> {
          raised
              .computeIfAbsent(RunRows.key(row), key -> new ArrayList<>())
              .add(
                  new Raised(
                      Level.of(row.getString("level")),
                      instant(row, "told_at"),
                      instantOrNull(row, "taken_at")));
        });
    return raised;
  }

  /** Raises it, or tells of it again. */
  void raise(CaseId holder, Run.Key key, Escalating.Raise raise, Instant now) {
    jdbc.sql(
            """
            INSERT INTO complaint.escalation
              (id, origin, kind, rule, cycle, level, case_id, raised_at, told_at, times)
            VALUES (:id, :origin, :kind, :rule, :cycle, :level, :case, :at, :now, 1)
            ON CONFLICT (origin, kind, rule, cycle, level) DO UPDATE SET
              case_id = excluded.case_id, told_at = excluded.told_at,
              times = escalation.times + 1
            """)
        .param("id", Ids.next())
        .param("origin", key.origin().value())
        .param("kind", key.kind().code())
        .param("rule", key.rule())
        .param("cycle", key.cycle())
        .param("level", raise.level().code())
        .param("case", holder.value())
        .param("at", sql(raise.at()))
        .param("now", sql(now))
        .update();
  }
}
