package org.recourse.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Two nodes on one PostgreSQL with a thousand sockets between them, two hundred chats of which are
 * alive; then one node is killed and everybody has to go on at the other.
 */
final class ChatBench {
  private static final int AGENTS = 20;
  private static final int CHATS_OF_ONE = 10;
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Options options;
  private final ChatRecord record = new ChatRecord();
  private final List<ChatClient> customers = new ArrayList<>();
  private final List<ChatClient> agents = new ArrayList<>();
  private final AtomicInteger secondPort = new AtomicInteger();

  private ChatBench(Options options) {
    this.options = options;
  }

  static void run(Options options) throws Exception {
    Path home = BenchHome.fresh(options.home());
    int sockets = options.number("sockets");
    ChatPeople people;
    Endpoint database;
    try (Application application = Application.start(home)) {
      people = ChatPeople.make(application, sockets - AGENTS, AGENTS);
      database = application.database();
    }
    Path secondHome = Files.createDirectories(home.resolve("second-node"));
    try (ServerProcess first = ServerProcess.start(home)) {
      database.execute(
          List.of("UPDATE complaint.agent SET seen_at = now(), chats_max = " + CHATS_OF_ONE));
      try (ServerProcess second = ServerProcess.beside(secondHome, database)) {
        new ChatBench(options).run(people, first, second, database);
      }
    }
    BenchHome.delete(home);
  }

  private void run(ChatPeople people, ServerProcess first, ServerProcess second, Endpoint database)
      throws Exception {
    secondPort.set(second.port());
    open(people.customers(), "customer", customers, first.port());
    open(people.agents(), "agent", agents, first.port());
    Thread.ofVirtual().start(this::ping);
    await("sockets to open", () -> all().allMatch(client -> client.welcomes.get() > 0));
    List<ChatClient> active = customers.subList(0, options.number("chats"));
    for (int from = 0; from < active.size(); from += 50) {
      List<ChatClient> some = active.subList(from, Math.min(active.size(), from + 50));
      some.forEach(ChatClient::begin);
      await("chats to be accepted", () -> some.stream().allMatch(client -> client.seated));
    }
    Report.progress("%d sockets, %d chats", all().count(), active.size());
    talk(active, options.number("warm-up"));
    StolenTime stolen = StolenTime.start();
    record.measure(true);
    talk(active, options.number("seconds"));
    record.measure(false);
    stolen.report();
    Report.progress("Killing the second node ...");
    List<ChatClient> before = all().filter(client -> client.welcomes.get() == 1).toList();
    second.kill();
    secondPort.set(first.port());
    talk(active, options.number("seconds"));
    long resumed = before.stream().filter(client -> client.welcomes.get() > 1).count();
    await("every line to arrive", () -> record.missing() == 0 && record.unacknowledged() == 0);
    all().toList().forEach(ChatClient::close);
    print(database, resumed);
  }

  private void open(List<String> secrets, String as, List<ChatClient> into, int firstPort) {
    for (int i = 0; i < secrets.size(); i++) {
      boolean here = i % 2 == 0;
      into.add(
          new ChatClient(secrets.get(i), as, () -> here ? firstPort : secondPort.get(), record));
      into.getLast().connect();
    }
  }

  /** As pages do, so that the server does not take them for gone. */
  private void ping() {
    while (true) {
      try {
        Thread.sleep(Duration.ofSeconds(25)); // tidy: the pace of pages
      } catch (InterruptedException e) {
        return;
      }
      all().forEach(ChatClient::ping);
    }
  }

  private Stream<ChatClient> all() {
    return Stream.concat(customers.stream(), agents.stream());
  }

  /** So many lines a second in all, half of them by each side, one after another. */
  private void talk(List<ChatClient> active, int seconds) throws InterruptedException {
    double perSecond = options.number("lines");
    long begun = System.nanoTime();
    for (int turn = 0; System.nanoTime() - begun < seconds * 1e9; turn++) {
      List<ChatClient> side = turn % 2 == 0 ? active : agents;
      side.get(turn / 2 % side.size()).say();
      long due = begun + (long) ((turn + 1) / perSecond * 1e9);
      while (System.nanoTime() < due) {
        Thread.sleep(1); // tidy: the steady rate of the load
      }
    }
  }

  private static void await(String what, BooleanSupplier done) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!done.getAsBoolean()) {
      if (System.nanoTime() > end) {
        Report.progress("Expected %s within %s, but they did not.", what, PATIENCE);
        return;
      }
      Thread.sleep(50); // tidy: looks again
    }
  }

  private void print(Endpoint database, long resumed) throws Exception {
    String stored = "SELECT count(*) FROM conversation.message WHERE text LIKE 'Line %'";
    String keys = "SELECT count(DISTINCT key) FROM conversation.message WHERE text LIKE 'Line %'";
    String gaps =
        """
        SELECT count(*) FROM (
          SELECT max(number) <> count(*) AS gap FROM conversation.message GROUP BY thread) t
        WHERE gap
        """;
    long rows = Long.parseLong(database.ask(stored));
    long distinct = Long.parseLong(database.ask(keys));
    long sent = record.sentAtNanos.size();
    Report.print("sockets", all().count());
    Report.print("chats", options.number("chats"));
    Report.print("lines", sent);
    Report.print("resumed", resumed);
    Report.print("refused_and_sent_again", record.refused);
    Report.print("unacknowledged", record.unacknowledged());
    Report.print("not_shown", record.missing());
    Report.print("not_stored", sent - distinct);
    Report.print("threads_with_gaps", database.ask(gaps));
    Report.print("delivery_p50_ms", shown(record.latencies.millis(0.5)));
    Report.print("delivery_p99_ms", shown(record.latencies.millis(0.99)));
    Report.print("lost", Math.max(record.missing(), sent - distinct));
    Report.print("doubled", record.doubled.get() + rows - distinct);
  }

  private static String shown(double millis) {
    return String.format(java.util.Locale.ROOT, "%.1f", millis);
  }
}
