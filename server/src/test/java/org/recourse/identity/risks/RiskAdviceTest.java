package org.recourse.identity.risks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.recourse.identity.risks.RiskAdvice.Sighting;

class RiskAdviceTest {
  private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "NEW_DEVICE,        NEVER_TELL_CODES LOCK_SCREEN",
    "OUTDATED_SOFTWARE, UPDATE_SYSTEM",
    "FAILED_CODES,      NEVER_TELL_CODES",
    "STEP_UP_REFUSED,   NEVER_TELL_CODES CHECK_APPS",
    "FREEZE,            NEVER_TELL_CODES LOCK_SCREEN UPDATE_SYSTEM CHECK_APPS",
  })
  void each_risk_calls_for_what_helps_against_it(RiskKind risk, String steps) {
    assertThat(steps(seen(risk, Duration.ofMinutes(1), null))).isEqualTo(steps);
  }

  @Test
  void nothing_seen_is_nothing_said() {
    assertThat(RiskAdvice.of(List.of(), NOW)).isEmpty();
  }

  @Test
  void advice_names_all_that_it_is_given_for() {
    List<Hygiene> advice =
        RiskAdvice.of(
            List.of(
                seen(RiskKind.FREEZE, Duration.ofDays(1), null),
                seen(RiskKind.NEW_DEVICE, Duration.ofDays(2), null)),
            NOW);

    assertThat(advice.getFirst().because()).containsExactly(RiskKind.NEW_DEVICE, RiskKind.FREEZE);
    assertThat(advice.getLast().because()).containsExactly(RiskKind.FREEZE);
  }

  @ParameterizedTest
  @EnumSource
  void what_was_put_away_comes_back_at_the_next_risk(RiskKind risk) {
    Duration hour = Duration.ofHours(1);
    Duration minute = Duration.ofMinutes(1);

    assertThat(steps(seen(risk, hour, minute))).isEmpty();
    assertThat(steps(seen(risk, minute, minute))).isEmpty();
    assertThat(steps(seen(risk, minute, hour))).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void an_old_risk_is_no_reason_any_more(RiskKind risk) {
    assertThat(steps(seen(risk, RiskAdvice.SHOWN_FOR.minusSeconds(1), null))).isNotEmpty();
    assertThat(steps(seen(risk, RiskAdvice.SHOWN_FOR, null))).isEmpty();
  }

  private static Sighting seen(RiskKind kind, Duration ago, @Nullable Duration dismissedAgo) {
    return new Sighting(
        kind, NOW.minus(ago), dismissedAgo == null ? null : NOW.minus(dismissedAgo));
  }

  private static String steps(Sighting... sightings) {
    return String.join(
        " ",
        RiskAdvice.of(Stream.of(sightings).toList(), NOW).stream()
            .map(hygiene -> hygiene.step().name())
            .toList());
  }
}
