package org.recourse.wallet.internal;

import org.jspecify.annotations.Nullable;
import org.recourse.wallet.Decline;

/** A decline as its two columns. */
final class DeclineColumns {
  private DeclineColumns() {}

  static @Nullable Long minor(@Nullable Decline decline) {
    return switch (decline) {
      case Decline.LimitExceeded limit -> limit.maximumMinor();
      case Decline.InsufficientFunds funds -> funds.shortByMinor();
      case Decline.WalletClosed _, Decline.WalletFrozen _, Decline.PayeeUnavailable _ -> null;
      case null -> null;
    };
  }

  static @Nullable Decline read(@Nullable String code, long minor) {
    return switch (code) {
      case "wallet_closed" -> new Decline.WalletClosed();
      case "wallet_frozen" -> new Decline.WalletFrozen();
      case "payee_unavailable" -> new Decline.PayeeUnavailable();
      case "limit_exceeded" -> new Decline.LimitExceeded(minor);
      case "insufficient_funds" -> new Decline.InsufficientFunds(minor);
      case null -> null;
      default -> throw new IllegalStateException("Expected a known decline, but got " + code);
    };
  }
}
