package org.recourse.complaint.clocks;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.instantOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseClock;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.ClockKind;
import org.recourse.rulebook.Rule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Clocks as others see them. Where a merge brought two of the same kind, the open one that is due
 * first stands for both, with the earlier start.
 */
@Component
class ShownClocks {
  private static final String COLUMNS =
      """
      c.kind, c.rule, c.cycle, c.state, c.started_at, c.due_at, c.stopped_at, s.at AS breached_at,
      t.terms ->> 'pack' AS pack, (t.terms ->> 'pack_version')::int AS pack_version
      """;

  private static final String BREACHES =
      """
      LEFT JOIN complaint.clock_signal s ON s.origin = c.origin AND s.kind = c.kind
        AND s.rule = c.rule AND s.cycle = c.cycle AND s.signal = 'breached'
      """;

  /** By what the case a clock began on is counted now. */
  private static final String TERMS =
      """
      LEFT JOIN LATERAL (
        SELECT m.terms FROM complaint.clock_move m
        WHERE c.kind = 'statutory' AND m.case_id = c.origin AND m.terms IS NOT NULL
        ORDER BY m.number DESC LIMIT 1) t ON true
      """;

  private final JdbcClient jdbc;
  private final Lookup lookup;

  ShownClocks(JdbcClient jdbc, Lookup lookup) {
    this.jdbc = jdbc;
    this.lookup = lookup;
  }

  List<CaseClock> of(CaseId id) {
    List<CaseClock> all =
        jdbc.sql(
                """
                SELECT %s FROM complaint.clock c %s %s WHERE c.case_id = :case
                ORDER BY c.stopped_at IS NOT NULL, c.due_at NULLS LAST, c.started_at, c.cycle
                """
                    .formatted(COLUMNS, BREACHES, TERMS))
            .param("case", id.value())
            .query(this::clock)
            .list();
    Map<Object, CaseClock> shown = new LinkedHashMap<>();
    for (CaseClock clock : all) {
      Object key = clock.state().isOpen() ? List.of(clock.kind(), clock.rule()) : clock;
      shown.merge(key, clock, ShownClocks::earliest);
    }
    return List.copyOf(shown.values());
  }

  private static CaseClock earliest(CaseClock first, CaseClock other) {
    boolean earlier = other.startedAt().isBefore(first.startedAt());
    return new CaseClock(
        first.kind(),
        first.rule(),
        first.cycle(),
        first.state(),
        earlier ? other.startedAt() : first.startedAt(),
        first.dueAt(),
        first.stoppedAt(),
        first.law(),
        first.breachedAt() == null ? other.breachedAt() : first.breachedAt());
  }

  private CaseClock clock(ResultSet row, int rowNo) throws SQLException {
    String rule = row.getString("rule");
    return new CaseClock(
        ClockKind.of(row.getString("kind")),
        rule,
        row.getInt("cycle"),
        CaseClock.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        instant(row, "started_at"),
        instantOrNull(row, "due_at"),
        instantOrNull(row, "stopped_at"),
        law(row.getString("pack"), row.getInt("pack_version"), rule),
        instantOrNull(row, "breached_at"));
  }

  /** As the version of the rules says that the case is under. */
  private @Nullable Rule law(@Nullable String pack, int version, String rule) {
    return pack == null ? null : lookup.pack(pack, version).rule(rule).orElse(null);
  }
}
