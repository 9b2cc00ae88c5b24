package org.recourse.wallet.internal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.recourse.identity.Tier;
import org.recourse.kernel.CurrencyCode;

/**
 * How much may move, by tier and currency, in minor units.
 *
 * @param newDeviceDay the most that may leave on one day while the device that asks is new
 */
public record LimitPolicy(
    Map<Tier, Map<CurrencyCode, Amounts>> tiers, Map<CurrencyCode, Long> newDeviceDay) {

  /** So that a limit on top of all that has ever left still fits. */
  private static final long MINOR_MAX = 1_000_000_000_000_000L;

  /**
   * The limits of a wallet.
   *
   * @param balance the most it may hold
   */
  public record Amounts(long perTransaction, long day, long month, long balance) {
    public Amounts {
      if (perTransaction < 1 || day < perTransaction || month < day || balance < 1) {
        throw new IllegalArgumentException(
            "Expected amounts above zero, a day of at least one transaction, and a month of at"
                + " least one day");
      }
      if (Math.max(month, balance) > MINOR_MAX) {
        throw new IllegalArgumentException("Expected amounts of at most " + MINOR_MAX);
      }
    }
  }

  public LimitPolicy {
    tiers = Map.copyOf(tiers);
    newDeviceDay = Map.copyOf(newDeviceDay);
    boolean whole =
        Arrays.stream(Tier.values())
            .map(tiers::get)
            .allMatch(amounts -> amounts != null && amounts.keySet().equals(currencies()));
    if (!whole || !newDeviceDay.keySet().equals(currencies())) {
      throw new IllegalArgumentException("Expected limits of every tier in every currency");
    }
    if (newDeviceDay.values().stream().anyMatch(day -> day < 1)) {
      throw new IllegalArgumentException("Expected a new device's limit above zero");
    }
  }

  Amounts of(Tier tier, CurrencyCode currency) {
    return Objects.requireNonNull(Objects.requireNonNull(tiers.get(tier)).get(currency));
  }

  long newDeviceDay(CurrencyCode currency) {
    return Objects.requireNonNull(newDeviceDay.get(currency));
  }

  private static Set<CurrencyCode> currencies() {
    return EnumSet.allOf(CurrencyCode.class);
  }
}
