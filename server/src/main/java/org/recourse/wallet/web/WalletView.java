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

  static WalletView of(Wallet wallet, Balance balance, boolean frozen) {
    return new WalletView(
        wallet.id().toString(),
        wallet.currency().name(),
        wallet.state().code(),
        balance,
        wallet.createdAt(),
        actions(wallet, frozen));
  }

  private static List<String> actions(Wallet wallet, boolean frozen) {
    if (!wallet.isOpen()) {
      return List.of();
    }
    return frozen ? List.of("top_up") : List.of("top_up", "send");
  }
}
