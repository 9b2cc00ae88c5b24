package org.recourse.wallet.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.recourse.wallet.WalletLimits;

/** A limit, in minor units: what it is, what counted towards it, and when it begins anew. */
record LimitView(String limit, long max, long used, long left, @Nullable Instant renewsAt) {
  static LimitView of(WalletLimits.Limit limit) {
    return new LimitView(
        limit.kind().code(), limit.max(), limit.used(), limit.left(), limit.renewsAt());
  }
}
