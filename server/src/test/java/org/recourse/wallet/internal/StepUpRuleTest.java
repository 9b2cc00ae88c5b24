package org.recourse.wallet.internal;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.identity.AccessId;
import org.recourse.identity.AccessKind;
import org.recourse.identity.Caller;
import org.recourse.identity.PersonId;
import org.recourse.identity.StepUpReason;
import org.recourse.kernel.CurrencyCode;
import org.recourse.kernel.Money;

class StepUpRuleTest {
  private static final StepUpPolicy POLICY =
      new StepUpPolicy(
          Stream.of(CurrencyCode.values())
              .collect(toMap(code -> code, code -> new StepUpPolicy.Amounts(300, 3_000))),
          24);
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  /** How it comes, what the payee is, whether the device is new, how much, why it is confirmed. */
  @ParameterizedTest
  @CsvSource({
    "SESSION, NEW,     false, 1,    new_payee",
    "SESSION, NEW,     true,  301,  amount_over new_device new_payee",
    "SESSION, KNOWN,   false, 300,  ''",
    "SESSION, KNOWN,   false, 301,  amount_over",
    "SESSION, KNOWN,   true,  1,    new_device",
    "SESSION, TRUSTED, false, 3000, ''",
    "SESSION, TRUSTED, false, 3001, amount_over",
    "SESSION, TRUSTED, true,  1,    new_device",
    "TOKEN,   NEW,     false, 300,  ''",
    "TOKEN,   NEW,     false, 301,  amount_over",
    "TOKEN,   KNOWN,   false, 301,  amount_over",
    "TOKEN,   TRUSTED, false, 3000, ''",
    "TOKEN,   TRUSTED, false, 3001, amount_over"
  })
  void why_a_payment_is_confirmed(
      AccessKind kind, StepUpRule.Payee payee, boolean newDevice, long minor, String reasons) {
    StepUpRule.Facts facts =
        new StepUpRule.Facts(kind, payee, newDevice, new Money(minor, CurrencyCode.EUR));

    assertThat(StepUpRule.reasons(facts, POLICY)).isEqualTo(reasons(reasons));
  }

  /** What needs no look at the database is what no payee would need a confirmation for. */
  @ParameterizedTest
  @CsvSource({"TOKEN, 300, true", "TOKEN, 301, false", "SESSION, 1, false"})
  void what_is_free_whoever_is_paid(AccessKind kind, long minor, boolean free) {
    assertThat(StepUpRule.isFree(kind, new Money(minor, CurrencyCode.EUR), POLICY)).isEqualTo(free);
  }

  /** How it comes, with a strong factor, hours since sign-up, hours the device is known. */
  @ParameterizedTest
  @CsvSource({
    "SESSION, false, 100, 0,  true",
    "SESSION, false, 100, 23, true",
    "SESSION, false, 100, 24, false",
    "SESSION, true,  100, 0,  false",
    "SESSION, false, 5,   5,  false",
    "TOKEN,   false, 100, 0,  false"
  })
  void when_a_device_cools_off(
      AccessKind kind, boolean strong, long personHours, long deviceHours, boolean cools) {
    Caller caller =
        new Caller(
            PersonId.next(),
            Set.of(),
            Set.of(),
            AccessId.next(),
            kind,
            strong,
            NOW.minus(Duration.ofHours(deviceHours)));

    assertThat(StepUpRule.cools(caller, NOW.minus(Duration.ofHours(personHours)), POLICY, NOW))
        .isEqualTo(cools);
  }

  private static Set<StepUpReason> reasons(String codes) {
    return Arrays.stream(codes.split(" "))
        .filter(code -> !code.isEmpty())
        .map(StepUpReason::of)
        .collect(Collectors.toSet());
  }
}
