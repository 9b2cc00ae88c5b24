package org.recourse.wallet.internal;

import java.time.Duration;
import java.util.Map;
import org.recourse.kernel.CurrencyCode;

/**
 * When a payment is confirmed with more than a session.
 *
 * @param deviceCooling how long a device is new
 */
record StepUpPolicy(Map<CurrencyCode, Amounts> amounts, Duration deviceCooling) {
  private static final Amounts ELSE = new Amounts(300_00, 3_000_00);

  static final StepUpPolicy FIRST =
      new StepUpPolicy(
          Map.of(
              CurrencyCode.CNY, new Amounts(2_000_00, 20_000_00),
              CurrencyCode.INR, new Amounts(25_000_00, 250_000_00)),
          Duration.ofDays(1));

  StepUpPolicy {
    amounts = Map.copyOf(amounts);
  }

  /**
   * In minor units: more than {@code over} is confirmed, to a trusted payee only more than {@code
   * trustedOver}.
   */
  record Amounts(long over, long trustedOver) {}

  Amounts amounts(CurrencyCode currency) {
    return amounts.getOrDefault(currency, ELSE);
  }
}
