package org.recourse.ledger.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.ledger.Account;
import org.recourse.ledger.AccountId;
import org.recourse.ledger.TransferId;

/** A batch with its locks taken and its books read. */
final class Opened {
  final Batch batch = new Batch();
  final Expiries expiries = new Expiries();
  private final Map<AccountId, String> places = new HashMap<>();
  private final List<Held> holds = new ArrayList<>();
  private Instant at = Instant.EPOCH;

  void load(Account account, Instant lastAt, long nextExpiryEpochMicros, String place) {
    batch.load(account);
    expiries.load(account, nextExpiryEpochMicros);
    places.put(account.id(), place);
    readAt(lastAt);
  }

  void load(Held held) {
    batch.load(held);
    holds.add(held);
  }

  /** The batch's time: never before that of an earlier entry, should the clock step back. */
  Instant at() {
    return at;
  }

  void readAt(Instant now) {
    at = now.isAfter(at) ? now : at;
  }

  /** Where a locked account's row lies; it cannot move while it is locked. */
  @Nullable String place(AccountId account) {
    return places.get(account);
  }

  /** The holds that were asked for by their ids. */
  List<Held> holds() {
    return holds;
  }

  /** Accounts of these holds that are not locked yet: a hold became visible after the locks. */
  Set<AccountId> unlocked(List<Held> some) {
    Set<AccountId> missing = new HashSet<>();
    for (Held held : some) {
      if (batch.account(held.debit()) == null) {
        missing.add(held.debit());
      }
      if (batch.account(held.credit()) == null) {
        missing.add(held.credit());
      }
    }
    return missing;
  }

  /** Moves the bound of the accounts that a new hold counts against. */
  void noteExpiry(TransferId hold) {
    Held held = batch.hold(hold);
    if (held != null) {
      expiries.add(held, Effects.of(held.debit(), batch), Effects.of(held.credit(), batch));
    }
  }
}
