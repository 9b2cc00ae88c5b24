package org.recourse.wallet.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.recourse.identity.Freezes;
import org.recourse.identity.PersonId;
import org.recourse.journal.Journal;
import org.recourse.journal.NewEvent;
import org.recourse.kernel.CurrencyCode;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.recourse.ledger.Account;
import org.recourse.ledger.AccountFlag;
import org.recourse.ledger.AccountId;
import org.recourse.ledger.Ledger;
import org.recourse.ledger.NewAccount;
import org.recourse.wallet.Balance;
import org.recourse.wallet.Wallet;
import org.recourse.wallet.WalletId;
import org.recourse.wallet.WalletState;
import org.recourse.wallet.Wallets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class OpenWallets implements Wallets {
  private final WalletRows rows;
  private final WalletMemory memory;
  private final ComingIn comingIn;
  private final Ledger ledger;
  private final Freezes freezes;
  private final Journal journal;
  private final Clock clock;

  OpenWallets(
      WalletRows rows,
      WalletMemory memory,
      ComingIn comingIn,
      Ledger ledger,
      Freezes freezes,
      Journal journal,
      Clock clock) {
    this.rows = rows;
    this.memory = memory;
    this.comingIn = comingIn;
    this.ledger = ledger;
    this.freezes = freezes;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Opened open(PersonId person, CurrencyCode currency) {
    Optional<Holder> present = rows.find(person, currency);
    if (present.isPresent()) {
      return new Opened(present.get().wallet(), false);
    }
    Wallet wallet =
        new Wallet(
            WalletId.next(),
            person,
            currency,
            WalletState.OPEN,
            clock.instant().truncatedTo(ChronoUnit.MILLIS));
    AccountId account = rows.nextAccount();
    if (!rows.insert(new Holder(wallet, account))) {
      return new Opened(rows.find(person, currency).orElseThrow().wallet(), false);
    }
    ledger.open(
        List.of(
            new NewAccount(
                account,
                currency,
                HouseAccounts.KIND_WALLET,
                freezes.staysFrozen(person)
                    ? Set.of(AccountFlag.DEBITS_WITHIN_CREDITS, AccountFlag.DEBITS_BLOCKED)
                    : Set.of(AccountFlag.DEBITS_WITHIN_CREDITS))));
    journal.append(
        List.of(
            new NewEvent(
                "wallet.opened",
                wallet.id().toString(),
                List.of(person.value()),
                "{\"wallet_id\":\"" + wallet.id() + "\",\"currency\":\"" + currency + "\"}")));
    return new Opened(wallet, true);
  }

  @Override
  public List<Wallet> of(PersonId person) {
    return rows.of(person).stream().map(Holder::wallet).toList();
  }

  @Override
  public Wallet get(PersonId person, WalletId id) {
    return memory
        .find(id)
        .map(Holder::wallet)
        .filter(wallet -> wallet.person().equals(person))
        .orElseThrow(OpenWallets::unknown);
  }

  @Override
  public Optional<Wallet> find(PersonId person, CurrencyCode currency) {
    return memory.find(person, currency).map(Holder::wallet);
  }

  @Override
  public Map<WalletId, Balance> balances(Collection<WalletId> ids) {
    Map<AccountId, WalletId> wallets = new HashMap<>();
    for (WalletId id : ids) {
      wallets.put(memory.find(id).orElseThrow(OpenWallets::unknown).account(), id);
    }
    Map<WalletId, Long> topUps = comingIn.of(ids);
    return ledger.accounts(List.copyOf(wallets.keySet())).stream()
        .collect(
            Collectors.toMap(
                account -> walletOf(account, wallets),
                account -> balance(account, topUps.getOrDefault(walletOf(account, wallets), 0L))));
  }

  @Override
  @Transactional
  public void close(WalletId id) {
    Holder holder = rows.find(id).orElseThrow(OpenWallets::unknown);
    ledger.flag(holder.account(), AccountFlag.DEBITS_BLOCKED, true);
    ledger.flag(holder.account(), AccountFlag.CREDITS_BLOCKED, true);
    rows.close(id);
    memory.forget(holder);
  }

  static Problem unknown() {
    return Problem.of(
        ProblemCode.NOT_FOUND,
        "Expected the id of a wallet of yours, but there is none. List yours at GET /wallets.");
  }

  private static WalletId walletOf(Account account, Map<AccountId, WalletId> wallets) {
    return java.util.Objects.requireNonNull(wallets.get(account.id()));
  }

  private static Balance balance(Account account, long topUps) {
    return new Balance(
        account.available(),
        account.posted(),
        Math.addExact(account.creditsPending(), topUps),
        account.debitsPending());
  }
}
