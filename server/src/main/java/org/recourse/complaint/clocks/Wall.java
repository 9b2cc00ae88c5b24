package org.recourse.complaint.clocks;

import static org.recourse.platform.SqlTimes.instantOrNull;
import static org.recourse.platform.SqlTimes.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.rulebook.BusinessCalendar;
import org.recourse.rulebook.Calendars;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the desk stands at this moment. */
@Component
public class Wall {
  /** Within which a clock that runs out is shown as due soon. */
  public static final Duration SOON = Duration.ofHours(1);

  private final JdbcClient jdbc;
  private final Calendars calendars;
  private final Policies policies;
  private final Clock clock;

  Wall(JdbcClient jdbc, Calendars calendars, Policies policies, Clock clock) {
    this.jdbc = jdbc;
    this.calendars = calendars;
    this.policies = policies;
    this.clock = clock;
  }

  /**
   * Open cases that share something.
   *
   * @param by what they share: {@code all}, {@code channel}, {@code kind}, {@code state}, {@code
   *     assignee}
   * @param value its code or id; null for all, and for those nobody has
   * @param dueSoon whose next clock runs out within an hour
   * @param oldest since when the longest of them has been open
   */
  public record Count(
      String by,
      @Nullable String value,
      int open,
      int unassigned,
      int overdue,
      int dueSoon,
      @Nullable Instant oldest) {}

  /** All open cases, counted each way. */
  public List<Count> counts() {
    Instant now = clock.instant();
    return jdbc.sql(
            """
            SELECT CASE
                WHEN GROUPING(channel) = 0 THEN 'channel' WHEN GROUPING(kind) = 0 THEN 'kind'
                WHEN GROUPING(state) = 0 THEN 'state'
                WHEN GROUPING(assignee) = 0 THEN 'assignee' ELSE 'all' END AS by,
              coalesce(channel, kind, state, assignee::text) AS value,
              count(*) AS open, count(*) FILTER (WHERE assignee IS NULL) AS unassigned,
              count(*) FILTER (WHERE next_due_at <= :now) AS overdue,
              count(*) FILTER (WHERE next_due_at > :now AND next_due_at <= :soon) AS due_soon,
              min(received_at) AS oldest
            FROM complaint.cases
            WHERE state IN ('new', 'open', 'waiting_customer', 'waiting_third_party')
            GROUP BY GROUPING SETS ((), (channel), (kind), (state), (assignee))
            ORDER BY by, open DESC, value
            """)
        .param("now", sql(now))
        .param("soon", sql(now.plus(SOON)))
        .query(Wall::count)
        .list();
  }

  /** Cases resolved since the day began at the desk, by who had them; null for nobody. */
  public Map<String, Integer> resolvedToday() {
    Map<String, Integer> resolved = new LinkedHashMap<>();
    jdbc.sql(
            """
            SELECT assignee, count(*) AS count FROM complaint.cases
            WHERE resolved_at >= :day AND assignee IS NOT NULL GROUP BY assignee
            """)
        .param("day", sql(today()))
        .query(row -> {
          resolved.put(row.getObject("assignee", UUID.class).toString(), row.getInt("count"));
        });
    return resolved;
  }

  /** What happened since the day began at the desk. */
  public record Today(int received, int resolved, int breaches) {}

  public Today happenedToday() {
    return jdbc.sql(
            """
            SELECT
              (SELECT count(*) FROM complaint.cases WHERE opened_at >= :day) AS received,
              (SELECT count(*) FROM complaint.cases WHERE resolved_at >= :day) AS resolved,
              (SELECT count(*) FROM complaint.clock_signal
                WHERE signal = 'breached' AND at >= :day) AS breaches
            """)
        .param("day", sql(today()))
        .query((row, no) ->
            new Today(row.getInt("received"), row.getInt("resolved"), row.getInt("breaches")))
        .single();
  }

  /** Clocks that ran out and nobody took up, by whom they have come to. */
  public Map<String, Integer> escalations() {
    Map<String, Integer> open = new LinkedHashMap<>();
    jdbc.sql(
            """
            SELECT e.level, count(*) AS count
            FROM complaint.escalation e
            JOIN complaint.clock c ON c.origin = e.origin AND c.kind = e.kind AND c.rule = e.rule
              AND c.cycle = e.cycle
            WHERE %s GROUP BY e.level
            """
                .formatted(EscalationDesk.FARTHEST))
        .query(row -> {
          open.put(row.getString("level"), row.getInt("count"));
        });
    return open;
  }

  private Instant today() {
    BusinessCalendar desk =
        calendars.current(policies.current().document().policies().getLast().calendar());
    return desk.date(clock.instant()).atStartOfDay(desk.zone()).toInstant();
  }

  private static Count count(ResultSet row, int rowNo) throws SQLException {
    return new Count(
        row.getString("by"),
        row.getString("value"),
        row.getInt("open"),
        row.getInt("unassigned"),
        row.getInt("overdue"),
        row.getInt("due_soon"),
        instantOrNull(row, "oldest"));
  }
}
