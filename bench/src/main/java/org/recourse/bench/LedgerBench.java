package org.recourse.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.recourse.ledger.Chain;
import org.recourse.ledger.LedgerSettings;
import org.recourse.ledger.Ledgers;
import org.recourse.ledger.RunningLedger;

/** The ledger through its queue, against TPC-B and against one call for each transfer. */
final class LedgerBench {
  private final Options options;
  private final BenchDatabase database;
  private final Report report = new Report();

  private LedgerBench(Options options, BenchDatabase database) {
    this.options = options;
    this.database = database;
  }

  static void run(Options options) throws Exception {
    Path home = BenchHome.fresh(options.home());
    try (BenchDatabase database = new BenchDatabase(home)) {
      new LedgerBench(options, database).run();
    }
    BenchHome.delete(home);
  }

  private void run() throws Exception {
    database.printSettings();
    Pgbench pgbench = Pgbench.on(database.application());
    int accounts = options.number("accounts");
    Report.progress("Filling the tables of the yardsticks ...");
    pgbench.fill(options.number("scale"));
    Yardsticks yardsticks =
        new Yardsticks(
            database, pgbench, OneCall.fill(pgbench, accounts, options.home()), options, report);
    try (RunningLedger ledger = Ledgers.on(database.pool(), LedgerSettings.defaults())) {
      Report.progress("Opening %d accounts and paying money into each ...", accounts);
      LedgerAccounts.fill(ledger, accounts);
      database.vacuum("ledger.account");
      Map<String, Workload> workloads = new LinkedHashMap<>();
      long seed = options.number("seed");
      workloads.put("ledger_uniform", workload(Spread.uniform(accounts), seed));
      workloads.put("ledger_zipf", workload(Spread.zipf(accounts), seed + 1));
      workloads.put("ledger_hot", workload(Spread.hotDebit(accounts), seed + 2));
      for (int round = 1; round <= options.number("rounds"); round++) {
        Report.progress("Round %d", round);
        yardsticks.tpcb();
        for (var entry : workloads.entrySet()) {
          if (options.wants(entry.getKey())) {
            database.checkpoint();
            LedgerLoad load = new LedgerLoad(ledger, Chain::of, options.number("in-flight"));
            add(entry.getKey(), load.run(entry.getValue(), options.number("seconds")));
          }
          if (entry.getKey().equals("ledger_uniform")) {
            yardsticks.oneCallUniform();
          } else if (entry.getKey().equals("ledger_zipf")) {
            yardsticks.oneCallHot();
          }
        }
      }
    }
    report.printMedians();
    report.printRatio("ratio_uniform", "ledger_uniform_per_s", "pgbench_tpcb_per_s");
    report.printRatio("ratio_with_rows", "ledger_with_rows_per_s", "pgbench_tpcb_per_s");
    report.printRatio("ratio_hot", "ledger_hot_per_s", "one_call_hot_per_s");
  }

  private Workload workload(Spread spread, long seed) {
    return new Workload(spread, LedgerAccounts.FIRST, seed);
  }

  private void add(String name, LedgerLoad.Result result) {
    report.add(name + "_per_s", result.perSecond());
    report.add(name + "_p50_ms", result.latencies().millis(0.5));
    report.add(name + "_p99_ms", result.latencies().millis(0.99));
    report.add(name + "_created_per_s", result.created() / result.elapsed());
    report.add(name + "_refused_per_s", result.refused() / result.elapsed());
    report.add(name + "_repeated_per_s", result.repeated() / result.elapsed());
  }
}
