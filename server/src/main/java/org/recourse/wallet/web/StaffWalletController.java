package org.recourse.wallet.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.recourse.identity.Caller;
import org.recourse.identity.CustomerLooks;
import org.recourse.identity.Permission;
import org.recourse.identity.PersonId;
import org.recourse.identity.StaffOnly;
import org.recourse.kernel.Page;
import org.recourse.wallet.Balance;
import org.recourse.wallet.Limits;
import org.recourse.wallet.Wallet;
import org.recourse.wallet.WalletId;
import org.recourse.wallet.WalletLimits;
import org.recourse.wallet.Wallets;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A customer's wallets, for the staff who have a look at that customer open. */
@RestController
@StaffOnly(Permission.CUSTOMER_READ)
class StaffWalletController {
  private final CustomerLooks looks;
  private final Wallets wallets;
  private final Limits limits;

  StaffWalletController(CustomerLooks looks, Wallets wallets, Limits limits) {
    this.looks = looks;
    this.wallets = wallets;
    this.limits = limits;
  }

  /** A wallet as the staff see it. */
  record CustomerWallet(
      String id,
      String currency,
      String state,
      Balance balance,
      Instant createdAt,
      List<LimitView> limits) {
    static CustomerWallet of(Wallet wallet, Balance balance, WalletLimits limits) {
      return new CustomerWallet(
          wallet.id().toString(),
          wallet.currency().name(),
          wallet.state().code(),
          balance,
          wallet.createdAt(),
          limits.limits().stream().map(LimitView::of).toList());
    }
  }

  /** As many as there are currencies at most. */
  @GetMapping("/api/v1/staff/customers/{id}/wallets")
  Page<CustomerWallet> list(@PathVariable String id, @AuthenticationPrincipal Caller caller) {
    PersonId person = PersonId.parse(id);
    looks.require(caller, person, "wallets");
    List<Wallet> owned = wallets.of(person);
    Map<WalletId, Balance> balances = wallets.balances(owned.stream().map(Wallet::id).toList());
    return new Page<>(
        owned.stream()
            .map(wallet ->
                CustomerWallet.of(
                    wallet,
                    Objects.requireNonNull(balances.get(wallet.id())),
                    limits.ofOwner(wallet.id())))
            .toList(),
        null);
  }
}
