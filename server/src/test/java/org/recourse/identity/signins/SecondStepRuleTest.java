package org.recourse.identity.signins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.identity.signins.SecondMethod.AUTHENTICATOR;
import static org.recourse.identity.signins.SecondMethod.EMAIL;
import static org.recourse.identity.signins.SecondMethod.PASSKEY;
import static org.recourse.identity.signins.SecondMethod.RECOVERY_CODE;
import static org.recourse.identity.signins.SecondMethod.SMS;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recourse.identity.signins.SecondStepRule.Asked;
import org.recourse.identity.signins.SecondStepRule.Facts;

class SecondStepRuleTest {
  private static final Facts PASSWORD_ALONE =
      new Facts(false, false, false, false, false, 0, Set.of(), false);

  /** Facts, and what is asked. */
  private record Case(String name, Facts facts, Asked asked) {}

  private static final List<Case> TABLE =
      List.of(
          new Case("no factor", PASSWORD_ALONE, new Asked(false, List.of())),
          new Case(
              "staff without a factor: in, but not strong",
              new Facts(true, false, false, false, false, 0, Set.of(), false),
              new Asked(false, List.of())),
          new Case(
              "an authenticator",
              new Facts(false, false, true, false, true, 10, Set.of(), false),
              new Asked(true, List.of(AUTHENTICATOR, RECOVERY_CODE))),
          new Case(
              "a passkey",
              new Facts(false, false, true, true, false, 0, Set.of(), false),
              new Asked(true, List.of(PASSKEY))),
          new Case(
              "a remembered browser",
              new Facts(false, true, true, true, true, 1, Set.of(), false),
              new Asked(false, List.of(PASSKEY, AUTHENTICATOR, RECOVERY_CODE))),
          new Case(
              "a remembered browser of staff",
              new Facts(true, true, true, false, true, 0, Set.of(), false),
              new Asked(true, List.of(AUTHENTICATOR))),
          new Case(
              "all strong factors lost: never down to a message",
              new Facts(false, false, true, false, false, 3, Set.of(EMAIL, SMS), true),
              new Asked(true, List.of(RECOVERY_CODE))),
          new Case(
              "all lost and no recovery code: only recovering is left",
              new Facts(false, false, true, false, false, 0, Set.of(EMAIL), true),
              new Asked(true, List.of())),
          new Case(
              "codes switched on",
              new Facts(false, false, false, false, false, 0, Set.of(SMS, EMAIL), true),
              new Asked(true, List.of(EMAIL, SMS))),
          new Case(
              "codes switched on where nothing can be sent now",
              new Facts(false, false, false, false, false, 0, Set.of(), true),
              new Asked(true, List.of())),
          new Case(
              "codes and a remembered browser",
              new Facts(false, true, false, false, false, 0, Set.of(SMS), true),
              new Asked(false, List.of(SMS))));

  @Test
  void asks_as_the_table_says() {
    for (Case one : TABLE) {
      assertThat(SecondStepRule.asked(one.facts())).as(one.name()).isEqualTo(one.asked());
    }
  }

  @Test
  void only_what_no_thief_reads_on_the_screen_makes_a_session_strong() {
    assertThat(List.of(SecondMethod.values()))
        .filteredOn(SecondMethod::isStrong)
        .containsExactly(PASSKEY, AUTHENTICATOR, RECOVERY_CODE);
  }
}
