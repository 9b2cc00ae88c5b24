package org.recourse.complaint.search;

import java.util.Map;

/**
 * What else a case that is searched for must fulfil.
 *
 * @param sql a condition on {@code complaint.cases c} with named parameters; empty for none
 */
public record Restriction(String sql, Map<String, Object> parameters) {
  public static final Restriction NONE = new Restriction("", Map.of());

  public Restriction {
    parameters = Map.copyOf(parameters);
  }

  boolean isNone() {
    return sql.isEmpty();
  }
}
