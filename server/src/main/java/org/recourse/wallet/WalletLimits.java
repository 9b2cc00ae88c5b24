package org.recourse.wallet;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Tier;
import org.recourse.kernel.CurrencyCode;

/**
 * What a wallet's limits are, and how much of them is used.
 *
 * @param coolingUntil until when the device that asks is new; null when it is not
 */
public record WalletLimits(
    WalletId wallet,
    CurrencyCode currency,
    Tier tier,
    List<Limit> limits,
    @Nullable Instant coolingUntil) {

  public WalletLimits {
    limits = List.copyOf(limits);
  }

  /**
   * One limit, in minor units.
   *
   * @param used zero where nothing adds up, as for a single transaction
   * @param renewsAt when it begins anew; null for one that does not
   */
  public record Limit(LimitKind kind, long max, long used, @Nullable Instant renewsAt) {
    /** A limit that was lowered since may be passed already. */
    public long left() {
      return Math.max(0, max - used);
    }
  }
}
