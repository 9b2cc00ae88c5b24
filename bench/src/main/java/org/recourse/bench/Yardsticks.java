package org.recourse.bench;

import java.io.IOException;
import java.sql.SQLException;

/** Measures what we are compared with, each at the number of clients that serves it best. */
final class Yardsticks {
  private static final int[] CLIENTS = {8, 16, 32};

  private final BenchedDatabase database;
  private final Options options;
  private final Report report;

  Yardsticks(BenchedDatabase database, Options options, Report report) {
    this.database = database;
    this.options = options;
    this.report = report;
  }

  void measure(String name, Yardstick yardstick)
      throws IOException, InterruptedException, SQLException {
    if (!options.wants(name)) {
      return;
    }
    double best = 0;
    double operations = 0;
    CpuMeter meter = CpuMeter.start(database.cpu());
    for (int clients : CLIENTS) {
      database.checkpoint();
      double rate = yardstick.rate(clients, options.number("seconds"));
      Report.progress("  %s with %d clients: %.0f per s", name, clients, rate);
      operations += rate * options.number("seconds");
      best = Math.max(best, rate);
    }
    report.add(name + "_per_s", best);
    meter.report(report, name, operations);
  }

  /** Operations a second of so many clients in that many seconds. */
  interface Yardstick {
    double rate(int clients, int seconds) throws IOException, InterruptedException;
  }
}
