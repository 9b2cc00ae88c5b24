package org.recourse.wallet.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.Scope;
import org.recourse.identity.WithScope;
import org.recourse.wallet.Limits;
import org.recourse.wallet.WalletId;
import org.recourse.wallet.WalletLimits;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows what may be sent and held, what is left of it and when it renews. */
@RestController
class LimitController {
  private final Limits limits;

  LimitController(Limits limits) {
    this.limits = limits;
  }

  record LimitsView(
      String walletId,
      String currency,
      String tier,
      @Nullable Instant coolingUntil,
      List<LimitView> limits) {}

  @GetMapping("/api/v1/wallets/{id}/limits")
  @WithScope(Scope.WALLET_READ)
  LimitsView limits(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
    WalletLimits found = limits.of(caller, WalletId.parse(id));
    return new LimitsView(
        found.wallet().toString(),
        found.currency().name(),
        found.tier().code(),
        found.coolingUntil(),
        found.limits().stream().map(LimitView::of).toList());
  }
}
