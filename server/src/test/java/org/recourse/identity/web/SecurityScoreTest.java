package org.recourse.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityScoreTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # factors, recovery codes, handles, sessions, old devices, debits told, score, first to do
          0, 0, 1, 9, 1, false,  25, add_strong_factor
          1, 0, 1, 9, 1, false,  55, keep_recovery_codes
          2, 2, 1, 9, 1, false,  55, keep_recovery_codes
          1, 3, 1, 9, 1, false,  70, add_second_contact
          1, 3, 2, 9, 1, false,  80, hear_of_debits
          1, 3, 2, 4, 1, true,   90, end_old_sessions
          1, 3, 2, 3, 1, true,   95, forget_old_devices
          1, 3, 2, 3, 0, true,  100,
          0, 3, 2, 3, 0, true,   70, add_strong_factor
          """)
  void adds_up_what_protects_an_account_and_says_what_to_do_first(
      int factors,
      int recoveryCodes,
      int handles,
      int sessions,
      int oldDevices,
      boolean debitsTold,
      int score,
      String firstToDo) {
    var advice =
        SecurityScore.advice(
            new SecurityScore.Facts(
                factors, recoveryCodes, handles, sessions, oldDevices, debitsTold));

    assertThat(SecurityScore.of(advice)).isEqualTo(score);
    assertThat(
            advice.stream()
                .filter(one -> !one.done())
                .map(SecurityScore.Advice::code)
                .findFirst()
                .orElse(null))
        .isEqualTo(firstToDo);
  }
}
