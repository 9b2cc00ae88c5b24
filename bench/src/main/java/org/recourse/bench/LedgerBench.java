package org.recourse.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.recourse.ledger.Chain;
import org.recourse.ledger.Command;
import org.recourse.ledger.Ledger;

/** The ledger through its queue, against TPC-B and against one call for each transfer. */
final class LedgerBench {
  private final Options options;
  private final BenchedDatabase database;
  private final Ledger ledger;
  private final Report report;

  private LedgerBench(Options options, BenchedDatabase database, Ledger ledger, Report report) {
    this.options = options;
    this.database = database;
    this.ledger = ledger;
    this.report = report;
  }

  static void run(Options options) throws Exception {
    Path home = BenchHome.fresh(options.home());
    Report report = new Report();
    try (Application application = Application.start(home)) {
      application.stopJournal();
      BenchedDatabase database = BenchedDatabase.of(home, application.database());
      database.printSettings();
      new LedgerBench(options, database, application.get(Ledger.class), report)
          .run(new PaymentRows(application), home);
      report.printMedians();
      report.printRatio("ratio_uniform", "ledger_uniform_per_s", "pgbench_tpcb_per_s");
      report.printRatio("ratio_with_rows", "ledger_with_rows_per_s", "pgbench_tpcb_per_s");
      report.printRatio("ratio_hot", "ledger_hot_per_s", "one_call_hot_per_s");
      BooksCheck.print(application.get(DataSource.class));
    }
    BenchHome.delete(home);
  }

  private void run(Function<Command, Chain> withRows, Path home) throws Exception {
    Pgbench pgbench = Pgbench.on(database.application());
    int accounts = options.number("accounts");
    Report.progress("Filling the tables of the yardsticks ...");
    pgbench.fill(options.number("scale"));
    OneCall oneCall = OneCall.fill(pgbench, accounts, home);
    Report.progress("Opening %d accounts and paying money into each ...", accounts);
    LedgerAccounts.fill(ledger, accounts);
    database.vacuum("ledger.account");
    Yardsticks yardsticks = new Yardsticks(database, options, report);
    Workload uniform = workload(Spread.uniform(accounts));
    Workload zipf = workload(Spread.zipf(accounts));
    Workload hot = workload(Spread.hotDebit(accounts));
    for (int round = 1; round <= options.number("rounds"); round++) {
      Report.progress("Round %d", round);
      yardsticks.measure("pgbench_tpcb", pgbench::tpcb);
      measure("ledger_uniform", uniform, Chain::of);
      yardsticks.measure("one_call_uniform", oneCall::uniform);
      measure("ledger_zipf", zipf, Chain::of);
      yardsticks.measure("one_call_hot", oneCall::hot);
      measure("ledger_hot", hot, Chain::of);
      measure("ledger_with_rows", uniform, withRows);
    }
  }

  private Workload workload(Spread spread) {
    return new Workload(spread, LedgerAccounts.FIRST, options.number("seed"));
  }

  private void measure(String name, Workload workload, Function<Command, Chain> chains)
      throws IOException, SQLException, InterruptedException {
    if (!options.wants(name)) {
      return;
    }
    database.checkpoint();
    CpuMeter meter = CpuMeter.start(database.cpu());
    LedgerLoad load = new LedgerLoad(ledger, chains, options.number("in-flight"));
    LedgerLoad.Result result = load.run(workload, options.number("seconds"));
    report.add(name + "_per_s", result.perSecond());
    report.add(name + "_p50_ms", result.latencies().millis(0.5));
    report.add(name + "_p99_ms", result.latencies().millis(0.99));
    report.add(name + "_created_per_s", result.created() / result.elapsed());
    report.add(name + "_refused_per_s", result.refused() / result.elapsed());
    report.add(name + "_repeated_per_s", result.repeated() / result.elapsed());
    meter.report(report, name, result.answered());
  }
}
