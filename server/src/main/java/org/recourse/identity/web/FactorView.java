package org.recourse.identity.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.factors.Factor;

/**
 * A factor as its owner sees it: never its secret.
 *
 * @param lostAt when it was reported lost; it confirms nothing since
 * @param removesAt when it goes, unless that is called off
 */
record FactorView(
    String id,
    String kind,
    String name,
    Instant createdAt,
    @Nullable Instant lastUsedAt,
    @Nullable Instant lostAt,
    @Nullable Instant removesAt,
    List<String> allowedActions) {

  static FactorView of(Factor factor) {
    return new FactorView(
        factor.id().toString(),
        factor.kind().code(),
        factor.name(),
        factor.confirmedAt(),
        factor.lastUsedAt(),
        factor.lostAt(),
        factor.removesAt(),
        actions(factor));
  }

  private static List<String> actions(Factor factor) {
    List<String> actions = new ArrayList<>(List.of("rename"));
    if (factor.isUsable()) {
      actions.add("report_lost");
    }
    actions.add(factor.removesAt() == null ? "remove" : "keep");
    return List.copyOf(actions);
  }
}
