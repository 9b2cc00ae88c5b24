package org.recourse.ledger.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recourse.ledger.Account;
import org.recourse.ledger.AccountId;
import org.recourse.ledger.Transfer;
import org.recourse.ledger.TransferId;

/**
 * The books of one batch in memory: what was read under the locks, and on top of it what the
 * commands decided so far will write. Each change can be taken back to the last {@link #mark}.
 */
final class Batch implements Known {
  private final Map<AccountId, Account> accounts = new HashMap<>();
  private final Map<TransferId, Transfer> transfers = new HashMap<>();
  private final Map<TransferId, Held> holds = new HashMap<>();

  private final Map<AccountId, Account> changedAccounts = new HashMap<>();
  private final Map<TransferId, Held> changedHolds = new HashMap<>();
  private final List<Transfer> written = new ArrayList<>();
  private final List<Runnable> undo = new ArrayList<>();

  void load(Account account) {
    accounts.put(account.id(), account);
  }

  void load(Transfer transfer) {
    transfers.put(transfer.id(), transfer);
  }

  void load(Held held) {
    holds.put(held.id(), held);
  }

  @Override
  public @Nullable Account account(AccountId id) {
    Account changed = changedAccounts.get(id);
    return changed == null ? accounts.get(id) : changed;
  }

  @Override
  public @Nullable Transfer transfer(TransferId id) {
    return transfers.get(id);
  }

  @Override
  public @Nullable Held hold(TransferId id) {
    Held changed = changedHolds.get(id);
    return changed == null ? holds.get(id) : changed;
  }

  void apply(Decision.Done done) {
    change(done.debit());
    change(done.credit());
    if (done.hold() != null) {
      change(done.hold());
    }
    record(done.transfer());
  }

  /** Writes a settled command that changes nothing else: a refusal. */
  void record(Transfer transfer) {
    written.add(transfer);
    transfers.put(transfer.id(), transfer);
    undo.add(() -> {
      written.removeLast();
      transfers.remove(transfer.id());
    });
  }

  /** Releases a hold whose time has passed; both its accounts are loaded. */
  void expire(Held held) {
    long minor = held.amount().minor();
    change(Effects.pendDebit(Effects.of(held.debit(), this), -minor));
    change(Effects.pendCredit(Effects.of(held.credit(), this), -minor));
    change(held.ended(Held.Way.EXPIRED, null, 0));
  }

  void mark() {
    undo.clear();
  }

  void undo() {
    undo.reversed().forEach(Runnable::run);
    undo.clear();
  }

  List<Transfer> written() {
    return written;
  }

  Collection<Account> changedAccounts() {
    return changedAccounts.values();
  }

  Collection<Held> changedHolds() {
    return changedHolds.values();
  }

  private void change(Account account) {
    Account before = changedAccounts.put(account.id(), account);
    undo.add(() -> restore(changedAccounts, account.id(), before));
  }

  private void change(Held held) {
    Held before = changedHolds.put(held.id(), held);
    undo.add(() -> restore(changedHolds, held.id(), before));
  }

  private static <K, V> void restore(Map<K, V> map, K key, @Nullable V before) {
    if (before == null) {
      map.remove(key);
    } else {
      map.put(key, before);
    }
  }
}
