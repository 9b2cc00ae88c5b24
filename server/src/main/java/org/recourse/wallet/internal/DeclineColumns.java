package org.recourse.wallet.internal;

import org.jspecify.annotations.Nullable;
import org.recourse.wallet.Decline;
import org.recourse.wallet.LimitKind;

/** A decline as its three columns. */
final class DeclineColumns {
  private DeclineColumns() {}

  static @Nullable Long minor(@Nullable Decline decline) {
    return switch (decline) {
      case Decline.LimitExceeded limit -> limit.leftMinor();
      case Decline.InsufficientFunds funds -> funds.shortByMinor();
      case Decline.WalletClosed _, Decline.WalletFrozen _, Decline.PayeeUnavailable _ -> null;
      case null -> null;
    };
  }

  static @Nullable String limit(@Nullable Decline decline) {
    return decline instanceof Decline.LimitExceeded exceeded ? exceeded.limit().code() : null;
  }

  static @Nullable Decline read(@Nullable String code, long minor, @Nullable String limit) {
    return switch (code) {
      case "wallet_closed" -> new Decline.WalletClosed();
      case "wallet_frozen" -> new Decline.WalletFrozen();
      case "payee_unavailable" -> new Decline.PayeeUnavailable();
      case "limit_exceeded" ->
          new Decline.LimitExceeded(
              limit == null ? LimitKind.PER_TRANSACTION : LimitKind.of(limit), minor);
      case "insufficient_funds" -> new Decline.InsufficientFunds(minor);
      case null -> null;
      default -> throw new IllegalStateException("Expected a known decline, but got " + code);
    };
  }
}
