package org.recourse.complaint.clocks;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.sql;
import static org.recourse.platform.SqlTimes.sqlOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.ClockKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The clocks as they stand, the signals they gave, and when to look again. */
@Component
class RunRows {
  private final JdbcClient jdbc;

  RunRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Makes everybody else wait who would reckon this case. */
  void lock(CaseId holder) {
    jdbc.sql("INSERT INTO complaint.clock_case (case_id) VALUES (:case) ON CONFLICT DO NOTHING")
        .param("case", holder.value())
        .update();
    jdbc.sql("SELECT 1 FROM complaint.clock_case WHERE case_id = :case FOR NO KEY UPDATE")
        .param("case", holder.value())
        .query(Integer.class)
        .single();
  }

  /** Writes what a case holds, in place of what it held. */
  void replace(CaseId holder, List<Run> runs) {
    jdbc.sql("DELETE FROM complaint.clock WHERE case_id = :case")
        .param("case", holder.value())
        .update();
    for (Run run : runs) {
      keyed(
              """
              INSERT INTO complaint.clock
                (origin, kind, rule, cycle, case_id, state, started_at, due_at, stopped_at)
              VALUES (:origin, :kind, :rule, :cycle, :case, :state, :started, :due, :stopped)
              ON CONFLICT (origin, kind, rule, cycle) DO UPDATE SET
                case_id = excluded.case_id, state = excluded.state,
                started_at = excluded.started_at, due_at = excluded.due_at,
                stopped_at = excluded.stopped_at
              """,
              run.key())
          .param("case", holder.value())
          .param("state", run.state().code())
          .param("started", sql(run.startedAt()))
          .param("due", sqlOrNull(run.due()))
          .param("stopped", sqlOrNull(run.stoppedAt()))
          .update();
    }
  }

  Map<Run.Key, Map<Signal, Instant>> signals(Collection<CaseId> origins) {
    Map<Run.Key, Map<Signal, Instant>> given = new HashMap<>();
    jdbc.sql(
            """
            SELECT origin, kind, rule, cycle, signal, at FROM complaint.clock_signal
            WHERE origin = ANY (:origins)
            """)
        .param("origins", origins.stream().map(CaseId::value).toArray(UUID[]::new))
        .query(row -> {
          given
              .computeIfAbsent(key(row), key -> new EnumMap<>(Signal.class))
              .put(Signal.of(row.getString("signal")), instant(row, "at"));
        });
    return given;
  }

  void give(CaseId holder, Run.Key key, Signal signal, Instant at) {
    keyed(
            """
            INSERT INTO complaint.clock_signal (origin, kind, rule, cycle, signal, case_id, at)
            VALUES (:origin, :kind, :rule, :cycle, :signal, :case, :at) ON CONFLICT DO NOTHING
            """,
            key)
        .param("signal", signal.code())
        .param("case", holder.value())
        .param("at", sql(at))
        .update();
  }

  /** When the sweep looks next; never when null. */
  void lookAgain(CaseId id, @Nullable Instant at) {
    jdbc.sql(
            """
            INSERT INTO complaint.clock_case (case_id, next_at) VALUES (:case, :at)
            ON CONFLICT (case_id) DO UPDATE SET next_at = excluded.next_at
            """)
        .param("case", id.value())
        .param("at", sqlOrNull(at))
        .update();
  }

  /** Puts the earliest open deadline where the queue is sorted by it. */
  void nextDue(CaseId id, @Nullable Instant due) {
    jdbc.sql(
            """
            UPDATE complaint.cases SET next_due_at = :due
            WHERE id = :case AND next_due_at IS DISTINCT FROM :due::timestamptz
            """)
        .param("case", id.value())
        .param("due", sqlOrNull(due))
        .update();
  }

  static Run.Key key(ResultSet row) throws SQLException {
    return new Run.Key(
        new CaseId(row.getObject("origin", UUID.class)),
        ClockKind.of(row.getString("kind")),
        row.getString("rule"),
        row.getInt("cycle"));
  }

  private JdbcClient.StatementSpec keyed(String sql, Run.Key key) {
    return jdbc.sql(sql)
        .param("origin", key.origin().value())
        .param("kind", key.kind().code())
        .param("rule", key.rule())
        .param("cycle", key.cycle());
  }
}
