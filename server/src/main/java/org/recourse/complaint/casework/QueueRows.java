package org.recourse.complaint.casework;

import static org.recourse.platform.SqlTimes.sql;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseState;
import org.recourse.kernel.Cursor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The queue: all cases that fit, the next clock first, those without one last. */
@Component
public class QueueRows {
  /** As the index of what is to be done has it. */
  private static final String DUE = "coalesce(next_due_at, 'infinity')";

  /** Stands for {@code infinity} in a cursor; no clock reaches it. */
  private static final long NEVER = Long.MAX_VALUE;

  private final JdbcClient jdbc;

  QueueRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<CaseRows.Row> list(CaseQuery query, Cursor.@Nullable Pair after, int limit) {
    Map<String, Object> values = new HashMap<>();
    List<String> conditions = conditions(query, values);
    if (after != null) {
      conditions.add(
          after.first() == NEVER
              ? "(next_due_at IS NULL AND id > :after_id)"
              : "(" + DUE + ", id) > (:after_due, :after_id)");
      values.put("after_id", after.then());
      if (after.first() != NEVER) {
        values.put("after_due", sql(Instant.EPOCH.plus(after.first(), ChronoUnit.MICROS)));
      }
    }
    return jdbc.sql(
            "SELECT "
                + CaseColumns.ALL
                + " FROM complaint.cases WHERE "
                + String.join(" AND ", conditions)
                + " ORDER BY "
                + DUE
                + ", id LIMIT :limit")
        .params(values)
        .param("limit", limit)
        .query(CaseColumns::row)
        .list();
  }

  /** Where a page that ends with this row goes on. */
  public static String cursor(CaseRows.Row row) {
    return Cursor.of(
        row.nextDueAt() == null ? NEVER : ChronoUnit.MICROS.between(Instant.EPOCH, row.nextDueAt()),
        row.id().value());
  }

  private static List<String> conditions(CaseQuery query, Map<String, Object> values) {
    List<String> conditions = new ArrayList<>();
    conditions.add("state IN (" + states(query) + ")");
    conditions.add("person IS DISTINCT FROM :reader AND about_agent IS DISTINCT FROM :reader");
    values.put("reader", query.reader().value());
    conditions.add(query.snoozed() ? "snoozed_until IS NOT NULL" : "snoozed_until IS NULL");
    if (query.unassigned()) {
      conditions.add("assignee IS NULL");
    }
    equal(
        conditions, values, "assignee", query.assignee() == null ? null : query.assignee().value());
    equal(conditions, values, "kind", query.kind() == null ? null : query.kind().code());
    equal(
        conditions,
        values,
        "problem_type",
        query.problemType() == null ? null : query.problemType().code());
    equal(conditions, values, "channel", query.channel() == null ? null : query.channel().code());
    equal(
        conditions, values, "incident", query.incident() == null ? null : query.incident().value());
    equal(conditions, values, "contact", query.contact() == null ? null : query.contact().value());
    equal(conditions, values, "person", query.person() == null ? null : query.person().value());
    if (query.tag() != null) {
      conditions.add("tags @> ARRAY[CAST(:tag AS text)]");
      values.put("tag", query.tag());
    }
    if (query.words() != null) {
      conditions.add("strpos(lower(subject), lower(:words)) > 0");
      values.put("words", query.words());
    }
    return conditions;
  }

  /** As literals, so that the planner sees that the index of open cases covers them. */
  private static String states(CaseQuery query) {
    return query.states().stream()
        .sorted()
        .map(CaseState::code)
        .map(code -> "'" + code + "'")
        .collect(Collectors.joining(", "));
  }

  private static void equal(
      List<String> conditions, Map<String, Object> values, String column, @Nullable Object value) {
    if (value != null) {
      conditions.add(column + " = :" + column);
      values.put(column, value);
    }
  }
}
