package org.recourse.ledger;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.recourse.kernel.CurrencyCode;
import org.recourse.kernel.Money;
import org.recourse.support.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A ledger on a database of its own, in the words of its tests. Accounts are in yuan. */
final class TestLedger implements AutoCloseable {
  private final AtomicLong nextAccount = new AtomicLong();
  final HikariDataSource database;
  final RunningLedger ledger;
  final JdbcClient jdbc;
  final TransactionTemplate transaction;
  final AccountId bank;

  private TestLedger(LedgerSettings settings, UnaryOperator<DataSource> between) {
    database = TestDatabase.fresh();
    ledger = Ledgers.on(between.apply(database), settings);
    jdbc = JdbcClient.create(database);
    transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    bank = account(Set.of());
  }

  static TestLedger aLedger() {
    return aLedger(LedgerSettings.defaults());
  }

  static TestLedger aLedger(LedgerSettings settings) {
    return new TestLedger(settings, UnaryOperator.identity());
  }

  /** A ledger whose lane reaches the database through something a test put between. */
  static TestLedger aLedgerThrough(UnaryOperator<DataSource> between) {
    return new TestLedger(LedgerSettings.defaults(), between);
  }

  AccountId account(Set<AccountFlag> flags) {
    AccountId id = new AccountId(nextAccount.incrementAndGet());
    ledger.open(List.of(new NewAccount(id, CurrencyCode.CNY, 1, flags)));
    return id;
  }

  /** An account that cannot be overdrawn, with money from the bank in it. */
  AccountId walletHolding(long minor) {
    AccountId wallet = account(Set.of(AccountFlag.DEBITS_WITHIN_CREDITS));
    if (minor > 0) {
      post(post(bank, wallet, minor));
    }
    return wallet;
  }

  Command.Post post(AccountId debit, AccountId credit, long minor) {
    return new Command.Post(TransferId.next(), debit, credit, cny(minor), 1, 0);
  }

  Command.Hold hold(AccountId debit, AccountId credit, long minor) {
    return new Command.Hold(TransferId.next(), debit, credit, cny(minor), 1, 0, null);
  }

  static Money cny(long minor) {
    return new Money(minor, CurrencyCode.CNY);
  }

  ResultCode post(Command command) {
    return ledger.postAndWait(Chain.of(command)).getFirst().code();
  }

  CompletionStage<List<Outcome>> send(Command... commands) {
    return ledger.post(Chain.of(commands));
  }

  Account account(AccountId id) {
    return ledger.accounts(List.of(id)).getFirst();
  }

  List<Books.Violation> violations() {
    return Books.on(database).check();
  }

  @Override
  public void close() {
    ledger.close();
    database.close();
  }
}
