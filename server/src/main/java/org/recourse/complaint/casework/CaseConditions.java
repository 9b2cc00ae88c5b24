package org.recourse.complaint.casework;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseState;
import org.recourse.platform.SqlTimes;

/**
 * What a query asks of {@code complaint.cases}, but for the words.
 *
 * @param sql a condition without an alias, with named parameters
 * @param narrows whether it leaves out more than what the reader must not see
 */
public record CaseConditions(String sql, Map<String, Object> values, boolean narrows) {

  public CaseConditions {
    values = Map.copyOf(values);
  }

  /**
   * What a query asks.
   *
   * @param parts cases the reader takes part in as others do
   */
  public static CaseConditions of(CaseQuery query, Set<CaseId> parts) {
    Map<String, Object> values = new HashMap<>();
    List<String> conditions = new ArrayList<>();
    conditions.add(
        "person IS DISTINCT FROM :reader AND about_agent IS DISTINCT FROM :reader"
            + (parts.isEmpty() ? "" : " AND id <> ALL(:parts)"));
    values.put("reader", query.reader().value());
    values.put("parts", CaseId.values(parts));
    if (!query.states().equals(EnumSet.allOf(CaseState.class))) {
      conditions.add("state IN (" + states(query.states()) + ")");
    }
    switch (query.snoozed()) {
      case LEFT_OUT -> conditions.add("snoozed_until IS NULL");
      case ALONE -> conditions.add("snoozed_until IS NOT NULL");
      case TOO -> {}
    }
    if (query.unassigned()) {
      conditions.add("assignee IS NULL");
    }
    if (query.tag() != null) {
      conditions.add("tags @> ARRAY[CAST(:tag AS text)]");
      values.put("tag", query.tag());
    }
    if (query.due() != null) {
      conditions.add("next_due_at <= :due_until");
      values.put("due_until", SqlTimes.sql(query.due().until()));
      if (query.due().after() != null) {
        conditions.add("next_due_at > :due_after");
        values.put("due_after", SqlTimes.sql(query.due().after()));
      }
    }
    equals(query)
        .forEach((column, value) -> {
          conditions.add(column + " = :" + column);
          values.put(column, value);
        });
    return new CaseConditions(String.join(" AND ", conditions), values, conditions.size() > 1);
  }

  private static Map<String, Object> equals(CaseQuery query) {
    Map<String, Object> equals = new HashMap<>();
    put(equals, "assignee", query.assignee() == null ? null : query.assignee().value());
    put(equals, "kind", query.kind() == null ? null : query.kind().code());
    put(equals, "problem_type", query.problemType() == null ? null : query.problemType().code());
    put(equals, "channel", query.channel() == null ? null : query.channel().code());
    put(equals, "incident", query.incident() == null ? null : query.incident().value());
    put(equals, "person", query.person() == null ? null : query.person().value());
    return equals;
  }

  private static void put(Map<String, Object> all, String column, @Nullable Object value) {
    if (value != null) {
      all.put(column, value);
    }
  }

  /** As literals, so that the planner sees that the index of open cases covers them. */
  private static String states(Set<CaseState> states) {
    return states.stream()
        .sorted()
        .map(CaseState::code)
        .map(code -> "'" + code + "'")
        .collect(Collectors.joining(", "));
  }
}
