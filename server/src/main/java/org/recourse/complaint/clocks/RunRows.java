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
import java.util.function.Function;
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
    if (!locked(holder)) {
      jdbc.sql("INSERT INTO complaint.clock_case (case_id) VALUES (:case) ON CONFLICT DO NOTHING")
          .param("case", holder.value())
          .update();
      locked(holder);
    }
  }

  private boolean locked(CaseId holder) {
    return jdbc.sql("SELECT 1 FROM complaint.clock_case WHERE case_id = :case FOR NO KEY UPDATE")
        .param("case", holder.value())
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /**
   * Writes what a case holds, in place of what it held; a run that is as it was stays untouched.
   */
  void replace(CaseId holder, List<Run> runs) {
    jdbc.sql(
            """
            WITH held AS (
              SELECT origin, kind, rule, cycle, state, started_at, due_at, stopped_at
              FROM unnest(:origins::uuid[], :kinds::text[], :rules::text[], :cycles::int[],
                  :states::text[], :started::timestamptz[], :due::timestamptz[],
                  :stopped::timestamptz[])
                AS r (origin, kind, rule, cycle, state, started_at, due_at, stopped_at)),
            gone AS (
              DELETE FROM complaint.clock c
              WHERE c.case_id = :case AND NOT EXISTS (
                SELECT 1 FROM held h
                WHERE (h.origin, h.kind, h.rule, h.cycle) = (c.origin, c.kind, c.rule, c.cycle)))
            INSERT INTO complaint.clock AS c
              (origin, kind, rule, cycle, case_id, state, started_at, due_at, stopped_at)
            SELECT origin, kind, rule, cycle, :case, state, started_at, due_at, stopped_at
            FROM held
            ON CONFLICT (origin, kind, rule, cycle) DO UPDATE SET
              case_id = excluded.case_id, state = excluded.state,
              started_at = excluded.started_at, due_at = excluded.due_at,
              stopped_at = excluded.stopped_at
            WHERE (c.case_id, c.state, c.started_at, c.due_at, c.stopped_at) IS DISTINCT FROM
              (excluded.case_id, excluded.state, excluded.started_at, excluded.due_at,
                excluded.stopped_at)
            """)
        .param("case", holder.value())
        .param("origins", runs.stream().map(run -> run.key().origin().value()).toArray(UUID[]::new))
        .param("kinds", column(runs, run -> run.key().kind().code()))
        .param("rules", column(runs, run -> run.key().rule()))
        .param("cycles", runs.stream().map(run -> run.key().cycle()).toArray(Integer[]::new))
        .param("states", column(runs, run -> run.state().code()))
        .param("started", times(runs, Run::startedAt))
        .param("due", times(runs, Run::due))
        .param("stopped", times(runs, Run::stoppedAt))
        .update();
  }

  private static String[] column(List<Run> runs, Function<Run, @Nullable String> value) {
    return runs.stream().map(value).toArray(String[]::new);
  }

  private static String[] times(List<Run> runs, Function<Run, @Nullable Instant> value) {
    return column(
        runs,
        run -> {
          Instant at = value.apply(run);
          return at == null ? null : at.toString();
        });
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
