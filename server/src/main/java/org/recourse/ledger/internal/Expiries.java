package org.recourse.ledger.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.recourse.ledger.Account;
import org.recourse.ledger.AccountFlag;
import org.recourse.ledger.AccountId;

/**
 * For each locked account with a limit, a time before which no hold that counts against the limit
 * expires, in microseconds since 1970. It makes looking for expired holds free until one is due.
 */
final class Expiries {
  private final Map<AccountId, Long> bounds = new HashMap<>();
  private final Set<AccountId> moved = new HashSet<>();

  void load(Account account, long epochMicros) {
    if (account.has(AccountFlag.DEBITS_WITHIN_CREDITS)
        || account.has(AccountFlag.CREDITS_WITHIN_DEBITS)) {
      bounds.put(account.id(), epochMicros);
    }
  }

  /** The accounts of which a hold may have expired. */
  Set<AccountId> due(Instant at) {
    long micros = Micros.of(at);
    Set<AccountId> due = new HashSet<>();
    bounds.forEach((id, bound) -> {
      if (bound <= micros) {
        due.add(id);
      }
    });
    return due;
  }

  /** After a sweep: the next one, or never. */
  void swept(AccountId account, long nextEpochMicros) {
    bounds.put(account, nextEpochMicros);
    moved.add(account);
  }

  void add(Held held, Account debit, Account credit) {
    if (held.expiresAt() == null || held.end() != null) {
      return;
    }
    long micros = Micros.of(held.expiresAt());
    if (debit.has(AccountFlag.DEBITS_WITHIN_CREDITS)) {
      bounds.merge(debit.id(), micros, Math::min);
    }
    if (credit.has(AccountFlag.CREDITS_WITHIN_DEBITS)) {
      bounds.merge(credit.id(), micros, Math::min);
    }
  }

  long of(AccountId account) {
    return bounds.getOrDefault(account, Micros.NEVER);
  }

  /** Accounts to be written for their new bound, whether or not their counters change. */
  Set<AccountId> moved() {
    return moved;
  }
}
