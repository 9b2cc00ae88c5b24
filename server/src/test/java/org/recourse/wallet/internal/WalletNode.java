package org.recourse.wallet.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.recourse.identity.Freezes;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.journal.Journal;
import org.recourse.journal.Journals;
import org.recourse.kernel.CurrencyCode;
import org.recourse.kernel.Money;
import org.recourse.ledger.LedgerSettings;
import org.recourse.ledger.Ledgers;
import org.recourse.ledger.RunningLedger;
import org.recourse.support.TestBank;
import org.recourse.wallet.FundingSource;
import org.recourse.wallet.IdempotencyKey;
import org.recourse.wallet.Payment;
import org.recourse.wallet.Payments;
import org.recourse.wallet.RequestPayment;
import org.recourse.wallet.Wallet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The wallet as one node runs it, with people and a bank a test can steer. */
final class WalletNode implements AutoCloseable {
  static final Duration BANK_WAIT = Duration.ofSeconds(5);
  private static final AtomicInteger KEYS = new AtomicInteger();

  final JdbcClient jdbc;
  final TransactionTemplate transaction;
  final TestPeople people;
  final TestBank bank;
  final RunningLedger ledger;
  final Journal journal;
  final OpenWallets wallets;
  final TransactionLists transactions;
  final LinkedAccounts sources;
  final Recording recording;
  final PaymentRows rows;
  final TransferPlans transferPlans;
  final Transfers transfers;
  final TopUpPlans topUpPlans;
  final TopUpProgress progress;
  final Chase chase;
  final PaymentDesk desk;
  final Policies policies;
  final TestStepUps stepUps = new TestStepUps();

  WalletNode(
      DataSource dataSource, TestPeople people, TestBank bank, Clock clock, boolean attachRows) {
    this.people = people;
    this.bank = bank;
    JdbcTemplate template = new JdbcTemplate(dataSource);
    jdbc = JdbcClient.create(template);
    transaction = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
    WalletSettings settings = new WalletSettings(attachRows, 3, 5, BANK_WAIT);
    ledger = Ledgers.on(dataSource, LedgerSettings.defaults());
    journal = Journals.writingTo(dataSource);
    WalletRows walletRows = new WalletRows(jdbc);
    WalletMemory memory = new WalletMemory(walletRows);
    wallets =
        new OpenWallets(
            walletRows, memory, new ComingIn(jdbc), ledger, nobodyFrozen(), journal, clock);
    HouseAccounts house = new HouseAccounts(ledger);
    house.afterSingletonsInstantiated();
    rows = new PaymentRows(template);
    recording = new Recording(rows, journal, transaction);
    FundingSourceRows sourceRows = new FundingSourceRows(jdbc);
    sources = new LinkedAccounts(sourceRows, bank, clock);
    HandleMemory handles = new HandleMemory();
    LookupLimit lookups = new LookupLimit(jdbc, settings, clock);
    policies = new Policies(jdbc, new PolicyJson(), clock);
    Allowances allowances = new Allowances(policies, new LimitWindows(jdbc, ledger, clock), clock);
    transferPlans = new TransferPlans(memory, people, handles, lookups, allowances, clock);
    transfers =
        new Transfers(
            transferPlans,
            new TransferGate(
                new PayeeRows(jdbc), rows, stepUps, nobodyFrozen(), people, policies, clock),
            ledger,
            recording,
            new TransferRowsWriter(journal),
            memory,
            people,
            allowances,
            clock);
    topUpPlans = new TopUpPlans(memory, sourceRows, people, allowances, clock);
    progress = new TopUpProgress(house, memory, ledger, recording, bank, clock);
    TopUps topUps =
        new TopUps(
            topUpPlans,
            new TopUpRoom(jdbc, new ComingIn(jdbc), ledger),
            recording,
            rows,
            progress,
            bank,
            settings,
            transaction,
            clock);
    chase = new Chase(jdbc, progress, transfers, clock);
    desk = new PaymentDesk(new InFlight(), transfers, topUps, rows, settings);
    transactions = new TransactionLists(jdbc);
  }

  private static Freezes nobodyFrozen() {
    return new Freezes() {
      @Override
      public boolean isFrozen(PersonId person) {
        return false;
      }

      @Override
      public boolean staysFrozen(PersonId person) {
        return false;
      }
    };
  }

  Wallet open(Person person, CurrencyCode currency) {
    return transaction.execute(status -> wallets.open(person.id(), currency)).wallet();
  }

  /** A new person with an open wallet that holds this much. */
  Wallet aWallet(Money holding) {
    Wallet wallet = open(people.add(), holding.currency());
    if (holding.isPositive()) {
      topUp(wallet, holding.minor(), TestBank.GOOD);
    }
    return wallet;
  }

  Payment topUp(Wallet wallet, long minor, String accountNumber) {
    return desk.payConfirmed(wallet.person(), key(), topUpRequest(wallet, minor, accountNumber))
        .payment();
  }

  RequestPayment.TopUp topUpRequest(Wallet wallet, long minor, String accountNumber) {
    FundingSource source = sources.link(wallet.person(), accountNumber, "Holder").source();
    return new RequestPayment.TopUp(wallet.id(), new Money(minor, wallet.currency()), source.id());
  }

  RequestPayment.Transfer transferRequest(Wallet from, Wallet to, long minor) {
    Person payee = people.find(to.person()).orElseThrow();
    return new RequestPayment.Transfer(
        from.id(),
        new Money(minor, from.currency()),
        java.util.Objects.requireNonNull(payee.email()),
        null);
  }

  Payments.Answer send(Wallet from, Wallet to, long minor, IdempotencyKey key) {
    return desk.payConfirmed(from.person(), key, transferRequest(from, to, minor));
  }

  long holds(Wallet wallet) {
    return wallets.balances(List.of(wallet.id())).get(wallet.id()).available();
  }

  static IdempotencyKey key() {
    return new IdempotencyKey("key-" + KEYS.incrementAndGet());
  }

  @Override
  public void close() {
    ledger.close();
  }
}
