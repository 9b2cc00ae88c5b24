package org.recourse.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recourse.identity.PersonId;
import tools.jackson.databind.JsonNode;

/** Agents at a desk of very many cases: its queue, search and opening a case, over HTTP. */
final class DeskBench {
  private static final int AGENTS_AT_WORK = 20;
  private static final int AGENTS = 200;
  private static final int CUSTOMERS = 10_000;
  private static final int COMPARED = 40;
  private static final Duration EVERY = Duration.ofMillis(250);
  private static final double LIMIT_MS = 50;
  private static final long MEGABYTE = 1024 * 1024;

  /** Changes with the columns of the tables that are filled. */
  private static final String STAMP =
      """
      SELECT md5(string_agg(attrelid::regclass || '.' || attname || attnum, ' '
        ORDER BY attrelid, attnum))
      FROM pg_attribute WHERE attnum > 0 AND attrelid = ANY ('{%s}'::regclass[])
      """
          .formatted(String.join(",", DeskTables.names()));

  private final Options options;
  private final Path home;

  private DeskBench(Options options) {
    this.options = options;
    this.home = options.home().resolve("desk-" + options.number("cases"));
  }

  static void run(Options options) throws Exception {
    new DeskBench(options).run();
  }

  private void run() throws Exception {
    Endpoint database = filled();
    try (ServerProcess server =
        ServerProcess.start(home, List.of("--recourse.database.memory=" + memory() + "MB"))) {
      Report.progress("Signing in %d agents ...", AGENTS_AT_WORK);
      DeskAuthenticators apps = new DeskAuthenticators(home);
      List<DeskAgent> agents = new ArrayList<>();
      for (int i = 0; i < AGENTS_AT_WORK; i++) {
        agents.add(DeskAgent.signIn(server.port(), DeskStaff.handle(i), apps));
      }
      measure(agents, database);
    }
  }

  private void measure(List<DeskAgent> agents, Endpoint database) throws Exception {
    Report.progress("Warming up ...");
    load(agents, System.nanoTime(), options.number("warm-up"));
    Report.progress("Reading all of it once into %d MB ...", memory());
    BenchedDatabase.of(home, database).readAll(DeskTables.names());
    Report.progress("Measuring ...");
    long fresh = System.nanoTime();
    StolenTime stolen = StolenTime.start();
    DeskLoad load = load(agents, fresh, 6 * options.number("seconds"));
    stolen.report();
    Report.print("cases", database.ask("SELECT count(*) FROM complaint.cases"));
    load.latencies()
        .forEach((what, times) ->
            Report.progress(
                "  %s: p50 %.1f, p90 %.1f ms", what, times.millis(0.5), times.millis(0.9)));
    for (String what : List.of("queue", "search", "open")) {
      Report.print(what + "_p99_ms", "%.1f".formatted(load.p99(what)));
    }
    boolean equal = equal(agents.getFirst(), database, fresh + 1);
    Report.print("search_equal", equal ? "yes" : "no");
    Report.print("errors", load.errors());
    if (!equal || load.errors() > 0) {
      throw new BenchFailed("Expected a search that finds what there is, and no error.");
    }
    for (String what : List.of("queue", "search", "open")) {
      if (load.p99(what) > LIMIT_MS) {
        throw new BenchFailed("Expected " + what + " within 50 ms, but its p99 is above.");
      }
    }
  }

  private DeskLoad load(List<DeskAgent> agents, long seed, int seconds)
      throws InterruptedException {
    DeskWords words = words();
    List<DeskQuestions> questions = new ArrayList<>();
    for (int i = 0; i < agents.size(); i++) {
      questions.add(new DeskQuestions(words, seed + 1000L * i, options.number("cases")));
    }
    DeskLoad load = new DeskLoad(agents, questions, EVERY);
    load.run(Duration.ofSeconds(seconds));
    return load;
  }

  private boolean equal(DeskAgent agent, Endpoint database, long seed)
      throws IOException, SQLException {
    Report.progress("Comparing %d searches with a plain scan ...", COMPARED);
    DeskEquality equality = new DeskEquality(agent, database);
    DeskQuestions questions = new DeskQuestions(words(), seed, options.number("cases"));
    boolean all = true;
    for (int i = 0; i < COMPARED; i++) {
      all &= equality.holds(questions.query());
    }
    return all;
  }

  private DeskWords words() {
    return new DeskWords(options.number("seed"));
  }

  /** The database with its cases: that of an earlier run where it is still as it would be now. */
  private Endpoint filled() throws Exception {
    Optional<Endpoint> kept = kept();
    if (kept.isPresent()) {
      Report.progress("The cases of an earlier run are there.");
      return kept.get();
    }
    BenchHome.fresh(home);
    try (Application application = Application.start(home)) {
      Endpoint database = application.database();
      Report.progress("Making %d cases ...", options.number("cases"));
      fill(application, database);
      Files.writeString(mark(), stamp(database));
      return database;
    }
  }

  private Optional<Endpoint> kept() throws Exception {
    if (!Files.exists(mark())) {
      return Optional.empty();
    }
    try (Application application = Application.start(home)) {
      Endpoint database = application.database();
      return Optional.of(database).filter(_ -> isAsMade(database));
    } catch (RuntimeException e) {
      Report.progress(
          "The cases of an earlier run are of no use: %s", String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private Path mark() {
    return home.resolve("desk.stamp");
  }

  private boolean isAsMade(Endpoint database) {
    try {
      return Files.readString(mark()).equals(stamp(database));
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void fill(Application application, Endpoint database) throws Exception {
    DeskStaff staff = new DeskStaff(application);
    List<PersonId> agents = staff.agents(AGENTS);
    List<PersonId> customers = staff.customers(CUSTOMERS);
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    DeskCases cases =
        new DeskCases(options.number("seed"), options.number("cases"), now, agents, customers);
    new DeskFill(database, cases, now).run();
  }

  private static String stamp(Endpoint database) throws SQLException {
    return database.ask(STAMP);
  }

  /** Half of the machine's, in megabytes, as an operator with so many cases would give it. */
  private static long memory() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize()
        / 2
        / MEGABYTE;
  }

  /** The id of a case as the desk shows it. */
  static String id(JsonNode shown) {
    return shown.path("id").asString();
  }
}
