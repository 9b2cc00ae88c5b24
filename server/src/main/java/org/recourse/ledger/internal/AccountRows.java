package org.recourse.ledger.internal;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.recourse.ledger.Account;
import org.recourse.ledger.AccountId;

/**
 * The new counters of the accounts a batch changed. Their rows are found by place, not by key:
 * under their locks they stay where they were read, and half of the index searches are saved.
 */
final class AccountRows {
  static final String SQL =
      """
      UPDATE ledger.account a
      SET debits_pending = v.debits_pending, debits_posted = v.debits_posted,
          credits_pending = v.credits_pending, credits_posted = v.credits_posted,
          entries = v.entries, next_expiry_epoch_us = v.next_expiry_epoch_us, last_at = ?
      FROM unnest(?::tid[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[],
          ?::bigint[], ?::bigint[])
          AS v (place, id, debits_pending, debits_posted, credits_pending, credits_posted, entries,
              next_expiry_epoch_us)
      WHERE a.ctid = v.place AND a.id = v.id\
      """;

  private AccountRows() {}

  static List<Account> changed(Opened opened) {
    Set<AccountId> ids = new TreeSet<>(opened.expiries.moved());
    opened.batch.changedAccounts().forEach(account -> ids.add(account.id()));
    List<Account> changed = new ArrayList<>(ids.size());
    for (AccountId id : ids) {
      @Nullable Account account = opened.batch.account(id);
      if (account != null) {
        changed.add(account);
      }
    }
    return changed;
  }

  static void set(Parameters p, List<Account> rows, Opened opened, Instant at) throws SQLException {
    p.time(at);
    p.tids(rows, a -> opened.place(a.id()));
    p.bigints(rows, a -> a.id().value());
    p.bigints(rows, Account::debitsPending);
    p.bigints(rows, Account::debitsPosted);
    p.bigints(rows, Account::creditsPending);
    p.bigints(rows, Account::creditsPosted);
    p.bigints(rows, Account::entries);
    p.bigints(rows, a -> opened.expiries.of(a.id()));
  }
}
