package org.recourse.wallet.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.Freezes;
import org.recourse.identity.Role;
import org.recourse.identity.Scope;
import org.recourse.identity.WithScope;
import org.recourse.kernel.CurrencyCode;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Page;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.recourse.wallet.Balance;
import org.recourse.wallet.Wallet;
import org.recourse.wallet.WalletId;
import org.recourse.wallet.Wallets;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Opens wallets and shows what they hold. */
@RestController
class WalletController {
  private final Wallets wallets;
  private final Freezes freezes;

  WalletController(Wallets wallets, Freezes freezes) {
    this.wallets = wallets;
    this.freezes = freezes;
  }

  record OpenBody(@Nullable String currency) {}

  /** 201 for a new wallet, 200 when the person has one in this currency already. */
  @PostMapping("/api/v1/wallets")
  ResponseEntity<WalletView> open(
      @AuthenticationPrincipal Caller caller, @RequestBody OpenBody body) {
    if (!caller.has(Role.CUSTOMER) && !caller.has(Role.MERCHANT)) {
      throw Problem.of(
          ProblemCode.NOT_ALLOWED,
          "Expected a customer or a merchant. Staff sign up as customers to have a wallet.");
    }
    CurrencyCode currency = CurrencyCode.parse(Fields.required("currency", body.currency()));
    Wallets.Opened opened = wallets.open(caller.person(), currency);
    return ResponseEntity.status(opened.fresh() ? HttpStatus.CREATED : HttpStatus.OK)
        .body(views(caller, List.of(opened.wallet())).getFirst());
  }

  @GetMapping("/api/v1/wallets")
  @WithScope(Scope.WALLET_READ)
  Page<WalletView> list(@AuthenticationPrincipal Caller caller) {
    return new Page<>(views(caller, wallets.of(caller.person())), null);
  }

  @GetMapping("/api/v1/wallets/{id}")
  @WithScope(Scope.WALLET_READ)
  WalletView get(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
    return views(caller, List.of(wallets.get(caller.person(), WalletId.parse(id)))).getFirst();
  }

  private List<WalletView> views(Caller caller, List<Wallet> list) {
    boolean frozen = freezes.isFrozen(caller.person());
    Map<WalletId, Balance> balances = wallets.balances(list.stream().map(Wallet::id).toList());
    return list.stream()
        .map(wallet ->
            WalletView.of(wallet, Objects.requireNonNull(balances.get(wallet.id())), frozen))
        .toList();
  }
}
