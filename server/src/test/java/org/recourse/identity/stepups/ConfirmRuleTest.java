package org.recourse.identity.stepups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.identity.Losses;

class ConfirmRuleTest {
  /** Authenticators, recovery codes, has a phone, has an address, what is lost, what confirms. */
  @ParameterizedTest
  @CsvSource({
    "1, 10, true,  true,  '',          authenticator recovery_code",
    "1, 0,  true,  true,  '',          authenticator",
    "0, 1,  true,  true,  '',          recovery_code",
    "1, 10, true,  true,  phone email, authenticator recovery_code",
    "0, 0,  true,  true,  '',          sms email",
    "0, 0,  true,  true,  phone,       email",
    "0, 0,  true,  true,  email,       sms",
    "0, 0,  true,  true,  phone email, ''",
    "0, 0,  true,  false, '',          sms",
    "0, 0,  true,  false, phone,       ''",
    "0, 0,  false, true,  phone,       email"
  })
  void what_confirms_something(
      int authenticators, int recovery, boolean phone, boolean email, String lost, String ways) {
    Losses gone = Losses.of(words(lost));

    List<ConfirmMethod> methods =
        ConfirmRule.methods(
            new ConfirmRule.Factors(false, 0, authenticators, recovery, phone, email, gone));

    assertThat(methods.stream().map(ConfirmMethod::code).toList()).isEqualTo(words(ways));
  }

  @Test
  void a_passkey_confirms_and_a_lost_one_leaves_no_way_down_to_a_message() {
    Losses none = Losses.of(List.of());

    assertThat(ConfirmRule.methods(new ConfirmRule.Factors(true, 1, 0, 0, true, true, none)))
        .containsExactly(ConfirmMethod.PASSKEY);
    assertThat(ConfirmRule.methods(new ConfirmRule.Factors(true, 0, 0, 0, true, true, none)))
        .isEmpty();
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
  }
}
