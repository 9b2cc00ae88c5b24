package org.recourse.wallet.web;

import java.time.Instant;
import java.util.List;
import org.recourse.wallet.Balance;
import org.recourse.wallet.Wallet;

record WalletView(
    String id,
    String currency,
    String state,
    Balance balance,
    Instant createdAt,
    List<String> allowedActions) {

  static WalletView of(Wallet wallet, Balance balance) {
    return new WalletView(
        wallet.id().toString(),
        wallet.currency().name(),
        wallet.state().code(),
        balance,
        wallet.createdAt(),
        wallet.isOpen() ? List.of("top_up", "send") : List.of());
  }
}
