package org.recourse.ledger.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.recourse.ledger.Account;
import org.recourse.ledger.AccountFlag;
import org.recourse.ledger.AccountId;
import org.recourse.ledger.Chain;
import org.recourse.ledger.Entry;
import org.recourse.ledger.LedgerBusy;
import org.recourse.ledger.LedgerFault;
import org.recourse.ledger.LedgerSettings;
import org.recourse.ledger.NewAccount;
import org.recourse.ledger.Outcome;
import org.recourse.ledger.RunningLedger;
import org.recourse.ledger.Stripes;
import org.recourse.ledger.Transfer;
import org.recourse.ledger.TransferId;

/** The ledger on PostgreSQL, with this node's lane. */
public final class PostgresLedger implements RunningLedger {
  private static final Duration STOP_MAX = Duration.ofSeconds(20);
  private static final Duration CUT_MAX = Duration.ofSeconds(5);

  private final Accounts accounts;
  private final History history;
  private final LedgerSettings settings;
  private final Waiting waiting;
  private final CountDownLatch givenUp = new CountDownLatch(1);
  private final List<LaneConnection> connections = new ArrayList<>();
  private final List<Lane> lanes = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();
  private final Answers answers = new Answers();
  private volatile boolean stopped;

  public PostgresLedger(DataSource dataSource, LedgerSettings settings) {
    this.accounts = new Accounts(dataSource);
    this.history = new History(dataSource);
    this.settings = settings;
    this.waiting = new Waiting(settings.queueChainsMax(), settings.batchCommandsMax());
    Turn turn = new Turn(waiting, Math.max(1, settings.batchCommandsMax() / 8));
    for (int i = 0; i < settings.lanes(); i++) {
      LaneConnection connection = new LaneConnection(dataSource);
      Settling settling = new Settling(connection, turn, new Patience(givenUp), answers);
      Lane lane = new Lane(waiting, turn, settling);
      connections.add(connection);
      lanes.add(lane);
      threads.add(Thread.ofPlatform().name("ledger-lane-" + i).start(lane));
    }
  }

  @Override
  public void open(List<NewAccount> newAccounts) {
    accounts.open(newAccounts);
  }

  @Override
  public CompletionStage<List<Outcome>> post(Chain chain) {
    Pending pending = new Pending(chain);
    if (stopped || !waiting.add(pending)) {
      return busy();
    }
    return stopped && waiting.remove(pending) ? busy() : pending.answer;
  }

  @Override
  public List<Transfer> lookup(List<TransferId> ids) {
    return history.lookup(limited(ids));
  }

  @Override
  public List<Account> accounts(List<AccountId> ids) {
    return accounts.find(limited(ids));
  }

  @Override
  public List<Entry> entries(AccountId account, long afterEntryNo, int limit) {
    if (limit < 1 || limit > IDS_MAX) {
      throw new IllegalArgumentException("Expected 1 to " + IDS_MAX + " entries, but got " + limit);
    }
    return history.entries(account, afterEntryNo, limit);
  }

  @Override
  public void flag(AccountId account, AccountFlag block, boolean on) {
    accounts.flag(account, block, on);
  }

  @Override
  public AccountId own(Stripes stripes) {
    return stripes.of(settings.node());
  }

  @Override
  public void close() {
    stopped = true;
    lanes.forEach(Lane::stop);
    if (!join(STOP_MAX)) {
      givenUp.countDown();
      connections.forEach(LaneConnection::cut);
      join(CUT_MAX);
    }
    LedgerFault late = new LedgerBusy("The ledger stopped before it came to this chain");
    waiting.drain().forEach(pending -> pending.answer.completeExceptionally(late));
    answers.close();
  }

  /** Whether all lanes ended, each within this time. */
  private boolean join(Duration eachMax) {
    try {
      for (Thread thread : threads) {
        if (!thread.join(eachMax)) {
          return false;
        }
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private CompletionStage<List<Outcome>> busy() {
    return CompletableFuture.failedStage(
        new LedgerBusy(
            stopped
                ? "The ledger is stopping"
                : "%d chains are waiting already".formatted(settings.queueChainsMax())));
  }

  private static <T> List<T> limited(List<T> ids) {
    if (ids.size() > IDS_MAX) {
      throw new IllegalArgumentException(
          "Expected at most " + IDS_MAX + " ids, but got " + ids.size());
    }
    return ids;
  }
}
