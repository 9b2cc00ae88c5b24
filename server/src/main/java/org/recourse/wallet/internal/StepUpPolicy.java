package org.recourse.wallet.internal;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import org.recourse.kernel.CurrencyCode;

/**
 * When a payment is confirmed with more than a session.
 *
 * @param deviceCoolingHours how long a device is new
 */
record StepUpPolicy(Map<CurrencyCode, Amounts> amounts, int deviceCoolingHours) {
  private static final int HOURS_MAX = 30 * 24;

  StepUpPolicy {
    amounts = Map.copyOf(amounts);
    if (!amounts.keySet().equals(EnumSet.allOf(CurrencyCode.class))) {
      throw new IllegalArgumentException("Expected amounts in every currency");
    }
    if (deviceCoolingHours < 0 || deviceCoolingHours > HOURS_MAX) {
      throw new IllegalArgumentException("Expected 0 to " + HOURS_MAX + " hours");
    }
  }

  /**
   * In minor units: more than {@code over} is confirmed, to a trusted payee only more than {@code
   * trustedOver}.
   */
  record Amounts(long over, long trustedOver) {
    Amounts {
      if (over < 0 || trustedOver < over) {
        throw new IllegalArgumentException(
            "Expected amounts of zero or more, that of trusted payees not the smaller one");
      }
    }
  }

  Amounts amounts(CurrencyCode currency) {
    return Objects.requireNonNull(amounts.get(currency));
  }

  Duration deviceCooling() {
    return Duration.ofHours(deviceCoolingHours);
  }
}
