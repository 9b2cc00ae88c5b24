package org.recourse.identity.freezes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Ids;

class LiftRuleTest {
  private static final Instant FROZEN = Instant.parse("2026-11-22T10:00:00Z");

  /** Authenticators, recovery codes, has a phone, has an address, what is lost, what lifts it. */
  @ParameterizedTest
  @CsvSource({
    "1, 10, true,  true,  '',          authenticator recovery_code",
    "1, 0,  true,  true,  '',          authenticator",
    "0, 1,  true,  true,  '',          recovery_code",
    "1, 10, true,  true,  phone email, authenticator recovery_code",
    "0, 0,  true,  true,  '',          email sms",
    "0, 0,  true,  true,  phone,       email",
    "0, 0,  true,  true,  email,       sms",
    "0, 0,  true,  true,  phone email, ''",
    "0, 0,  true,  false, '',          sms",
    "0, 0,  true,  false, phone,       ''",
    "0, 0,  false, true,  phone,       email"
  })
  void the_ways_to_lift_a_freeze(
      int authenticators, int recovery, boolean phone, boolean email, String lost, String ways) {
    assertThat(LiftRule.ways(facts(authenticators, recovery, phone, email, lost, null)).methods())
        .isEqualTo(words(ways).stream().map(way -> LiftMethod.find(way).orElseThrow()).toList());
  }

  @Test
  void a_strong_factor_lifts_it_at_once() {
    assertThat(LiftRule.ways(facts(1, 0, true, true, "", null)).from()).isNull();
  }

  @Test
  void a_code_sent_lifts_it_only_after_a_day() {
    assertThat(LiftRule.ways(facts(0, 0, true, true, "", FROZEN.minusSeconds(60))).from())
        .isEqualTo(FROZEN.plus(LiftRule.WAIT));
  }

  @Test
  void the_day_begins_anew_with_a_new_password() {
    Instant changed = FROZEN.plusSeconds(3600);
    assertThat(LiftRule.ways(facts(0, 0, true, true, "", changed)).from())
        .isEqualTo(changed.plus(LiftRule.WAIT));
  }

  private static LiftRule.Facts facts(
      int authenticators,
      int recovery,
      boolean phone,
      boolean email,
      String lost,
      @Nullable Instant passwordChangedAt) {
    Set<Lost> gone =
        words(lost).stream().map(code -> Lost.find(code).orElseThrow()).collect(Collectors.toSet());
    Freeze freeze = new Freeze(Ids.next(), PersonId.next(), FROZEN, gone);
    return new LiftRule.Facts(freeze, authenticators, recovery, phone, email, passwordChangedAt);
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
  }
}
