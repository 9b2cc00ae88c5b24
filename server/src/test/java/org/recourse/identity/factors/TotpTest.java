package org.recourse.identity.factors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
  private static final Key SECRET =
      new SecretKeySpec("12345678901234567890".getBytes(StandardCharsets.US_ASCII), "HmacSHA1");

  private static final long STEP = 1_111_111_109 / Totp.STEP_SECONDS;
  private static final Instant NOW = Instant.ofEpochSecond(STEP * Totp.STEP_SECONDS + 7);

  /** The last six digits of appendix B of RFC 6238. */
  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void codes_are_those_of_the_standard(long second, String code) {
    assertThat(Totp.code(SECRET, second / Totp.STEP_SECONDS)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"-2, false", "-1, true", "0, true", "1, true", "2, false"})
  void a_clock_may_be_one_step_off(int steps, boolean good) {
    String code = Totp.code(SECRET, STEP + steps);
    assertThat(Totp.match(SECRET, code, NOW, 0).isPresent()).isEqualTo(good);
  }

  @Test
  void neither_a_used_code_nor_one_before_it_is_good_again() {
    assertThat(Totp.match(SECRET, Totp.code(SECRET, STEP), NOW, STEP)).isEmpty();
    assertThat(Totp.match(SECRET, Totp.code(SECRET, STEP - 1), NOW, STEP)).isEmpty();
    assertThat(Totp.match(SECRET, Totp.code(SECRET, STEP + 1), NOW, STEP)).hasValue(STEP + 1);
  }

  @ParameterizedTest
  @CsvSource({"''", "81804", "0818040", "abcdef", "０８１８０４"})
  void anything_else_is_no_code(String typed) {
    assertThat(Totp.match(SECRET, typed, NOW, 0)).isEmpty();
  }
}
