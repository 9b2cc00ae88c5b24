package org.recourse.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

/** Whole payments over HTTP against TPC-B on the same database, in turn. */
final class HttpBench {
  private static final String LAG =
      """
      SELECT (SELECT position FROM journal.head) + (SELECT count(*) FROM journal.intake)
        - (SELECT min(position) FROM journal.reader)
      """;

  private final Options options;
  private final Path home;
  private final Path payers;
  private final ServerProcess server;
  private final BenchedDatabase database;
  private final Report report = new Report();

  private HttpBench(
      Options options, Path home, Path payers, ServerProcess server, BenchedDatabase database) {
    this.options = options;
    this.home = home;
    this.payers = payers;
    this.server = server;
    this.database = database;
  }

  static void run(Options options) throws Exception {
    Path home = BenchHome.fresh(options.home());
    Path payers = home.resolve("payers.txt");
    Endpoint endpoint;
    Report.progress("Making %d people ...", options.number("people"));
    try (Application application = Application.start(home)) {
      Payer.save(Population.make(application, options.number("people")), payers);
      endpoint = application.database();
    }
    try (ServerProcess server = ServerProcess.start(home)) {
      BenchedDatabase database = BenchedDatabase.of(home, endpoint);
      new HttpBench(options, home, payers, server, database).run();
      BooksCheck.print(endpoint.dataSource());
    }
    BenchHome.delete(home);
  }

  private void run() throws Exception {
    database.printSettings();
    Pgbench pgbench = Pgbench.on(database.application());
    Report.progress("Filling the tables of TPC-B ...");
    pgbench.fill(options.number("scale"));
    Yardsticks yardsticks = new Yardsticks(database, options, report);
    Report.progress("Warming up ...");
    load("warm-up", options.number("warm-up"));
    for (int round = 1; round <= options.number("rounds"); round++) {
      Report.progress("Round %d", round);
      yardsticks.measure("pgbench_tpcb", pgbench::tpcb);
      measure("round-" + round);
    }
    report.printMedians();
    report.printRatio("ratio_http", "http_per_s", "pgbench_tpcb_per_s");
  }

  private void measure(String name) throws IOException, SQLException {
    database.checkpoint();
    CpuMeter meter = CpuMeter.start(database.cpu());
    double serverCpu = server.cpu().toMillis() / 1000.0;
    long before = database.number("SELECT count(*) FROM wallet.payment");
    Map<String, String> result = load(name, options.number("seconds"));
    long stored = database.number("SELECT count(*) FROM wallet.payment") - before;
    double answered = Double.parseDouble(result.getOrDefault("answered", "0"));
    Report.progress("  %s", result);
    report.add("http_per_s", answered / Double.parseDouble(result.getOrDefault("seconds", "0")));
    report.add("http_p50_ms", Double.parseDouble(result.getOrDefault("p50_ms", "0")));
    report.add("http_p99_ms", Double.parseDouble(result.getOrDefault("p99_ms", "0")));
    report.add("generator_cpu_s", Double.parseDouble(result.getOrDefault("cpu_s", "0")));
    report.add("server_cpu_us", (server.cpu().toMillis() / 1000.0 - serverCpu) * 1e6 / answered);
    meter.report(report, "http", answered);
    report.add("http_stored", stored);
    report.add("http_acknowledged", answered);
    report.add("journal_lag", database.number(LAG));
  }

  private Map<String, String> load(String name, int seconds) throws IOException {
    GeneratorProcess generator =
        GeneratorProcess.start(
            server.port(),
            payers,
            options.number("connections"),
            String.valueOf(seconds),
            name + "-",
            GeneratorProcess.Files.in(home, name));
    generator.go();
    return generator.result();
  }
}
