package org.recourse.identity.factors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LastFactorRuleTest {
  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
  private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));
  private static final Factor ONE = factor(null, null);

  /** The others beside the one removed, and when it goes. */
  private record Case(String name, List<Factor> others, Instant goes) {}

  private static final List<Case> TABLE =
      List.of(
          new Case("the only one", List.of(), TOMORROW),
          new Case("another stays", List.of(factor(null, null)), NOW),
          new Case("the other is lost", List.of(factor(NOW, null)), TOMORROW),
          new Case("the other is going too", List.of(factor(null, TOMORROW)), TOMORROW),
          new Case("one is lost, one stays", List.of(factor(NOW, null), factor(null, null)), NOW));

  @Test
  void the_last_strong_factor_goes_a_day_later_and_any_other_at_once() {
    for (Case one : TABLE) {
      List<Factor> present =
          java.util.stream.Stream.concat(one.others().stream(), java.util.stream.Stream.of(ONE))
              .toList();
      assertThat(LastFactorRule.removesAt(present, ONE.id(), NOW))
          .as(one.name())
          .isEqualTo(one.goes());
    }
  }

  private static Factor factor(@Nullable Instant lostAt, @Nullable Instant removesAt) {
    return new Factor(FactorId.next(), Factor.Kind.PASSKEY, "One", NOW, null, lostAt, removesAt);
  }
}
