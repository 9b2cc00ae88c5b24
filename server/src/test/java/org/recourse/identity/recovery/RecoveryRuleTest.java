package org.recourse.identity.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecoveryRuleTest {
  private static final Instant BEGUN = Instant.parse("2026-11-22T10:00:00Z");
  private static final Instant READY = BEGUN.plus(RecoveryRule.WAIT);
  private static final Instant ENDS = READY.plus(RecoveryRule.OPEN);

  /** Strong factor, recovery code shown, looked at by the staff, seconds after ready, answer. */
  @ParameterizedTest
  @CsvSource({
    "false, false, false,     -1, TOO_EARLY",
    "false, false, false,      0, ALLOWED",
    "false, false, false, 604799, ALLOWED",
    "false, false, false, 604800, OVER",
    "true,  false, false,      0, PROOF_MISSING",
    "true,  true,  false,      0, ALLOWED",
    "true,  false, true,       0, ALLOWED",
    "true,  true,  true,      -1, TOO_EARLY",
    "true,  true,  true,  604800, OVER"
  })
  void an_account_is_given_back_late_and_never_for_less_than_protected_it(
      boolean strong, boolean code, boolean reviewed, long seconds, RecoveryRule.Answer answer) {
    assertThat(
            RecoveryRule.decide(
                new RecoveryRule.Facts(READY, ENDS, strong, code, reviewed),
                READY.plusSeconds(seconds)))
        .isEqualTo(answer);
  }
}
