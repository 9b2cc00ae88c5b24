package org.recourse.bench;

import java.io.IOException;
import java.sql.SQLException;

/** What the ledger is compared with, each at the number of clients that serves it best. */
final class Yardsticks {
  private static final int[] CLIENTS = {8, 16, 32};

  private final BenchDatabase database;
  private final Pgbench pgbench;
  private final OneCall oneCall;
  private final Options options;
  private final Report report;

  Yardsticks(
      BenchDatabase database, Pgbench pgbench, OneCall oneCall, Options options, Report report) {
    this.database = database;
    this.pgbench = pgbench;
    this.oneCall = oneCall;
    this.options = options;
    this.report = report;
  }

  void tpcb() throws IOException, InterruptedException, SQLException {
    best("pgbench_tpcb_per_s", pgbench::tpcb);
  }

  void oneCallUniform() throws IOException, InterruptedException, SQLException {
    best("one_call_uniform_per_s", oneCall::uniform);
  }

  void oneCallHot() throws IOException, InterruptedException, SQLException {
    best("one_call_hot_per_s", oneCall::hot);
  }

  private void best(String name, Measurement measurement)
      throws IOException, InterruptedException, SQLException {
    if (!options.wants(name)) {
      return;
    }
    double best = 0;
    for (int clients : CLIENTS) {
      database.checkpoint();
      double rate = measurement.rate(clients, options.number("seconds"));
      Report.progress("  %s with %d clients: %.0f", name, clients, rate);
      best = Math.max(best, rate);
    }
    report.add(name, best);
  }

  /** Operations a second of so many clients in that many seconds. */
  private interface Measurement {
    double rate(int clients, int seconds) throws IOException, InterruptedException;
  }
}
