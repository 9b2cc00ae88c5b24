package org.recourse.ledger;

import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/**
 * The books. Thread-safe. Nothing is ever changed or deleted in them: money is corrected by a new
 * transfer only.
 */
public interface Ledger {
  /** The most ids one call may ask for, and the most entries of one page. */
  int IDS_MAX = 1000;

  /**
   * Opens accounts with zero balances. Asking again for the same is harmless; the same id with
   * another currency, kind or limit is a bug and throws. Joins the caller's transaction if there is
   * one, and must be committed before a command names the account.
   */
  void open(List<NewAccount> accounts);

  /**
   * Hands a chain to this node's lane. The stage completes with one outcome for each command, in
   * their order, after the commit; or fails with a {@link LedgerFault}: {@link LedgerBusy} when the
   * queue is full. Chains that are in flight at the same time may be decided in any order.
   */
  CompletionStage<List<Outcome>> post(Chain chain);

  /** As {@link #post}, waiting for the outcomes; throws the {@link LedgerFault} itself. */
  default List<Outcome> postAndWait(Chain chain) {
    try {
      return post(chain).toCompletableFuture().join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof LedgerFault fault ? fault : e;
    }
  }

  /**
   * What the books hold under these ids, refusals too, sorted by id; ids never settled are left
   * out.
   */
  List<Transfer> lookup(List<TransferId> ids);

  /** The accounts that exist, sorted by id. Holds past their time no longer count, swept or not. */
  List<Account> accounts(List<AccountId> ids);

  /**
   * The posted movements of an account with a number above {@code afterEntryNo}, in order.
   *
   * @param limit 1 to {@link #IDS_MAX}
   */
  List<Entry> entries(AccountId account, long afterEntryNo, int limit);

  /**
   * Sets or clears {@code DEBITS_BLOCKED} or {@code CREDITS_BLOCKED}. Takes the account's lock, so
   * when it returns no command is half decided, and joins the caller's transaction if there is one:
   * keep that short, the lane waits for it. Existing holds can still be posted.
   */
  void flag(AccountId account, AccountFlag block, boolean on);

  /** The stripe this node posts to, so that nodes do not wait for each other. */
  AccountId own(Stripes stripes);
}
