package org.recourse.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.ledger.Books;
import org.recourse.wallet.PaymentId;

/** SIGKILL for the server while it is paid through as fast as it can. */
@Tag("slow")
class KilledServerTest {
  private static final int PEOPLE = 300;
  private static final int CONNECTIONS = 64;
  private static final int KILLS = 3;
  private static final long PAYMENTS_BEFORE_A_KILL = 2500;
  private static final String UNTIL_KILLED = "600"; // seconds, if nobody kills it

  @TempDir Path home;

  private Path payers;
  private Endpoint database;

  /** What each acknowledged key was answered: the payment's id. */
  private final Map<String, String> acknowledged = new HashMap<>();

  @BeforeEach
  void makePeople() throws IOException {
    payers = home.resolve("payers.txt");
    try (Application application = Application.start(home)) {
      Payer.save(Population.make(application, PEOPLE), payers);
      database = application.database();
    }
  }

  @Test
  void every_acknowledged_payment_is_there_once_and_every_other_key_ends_as_one_payment()
      throws Exception {
    for (int kill = 1; kill <= KILLS; kill++) {
      List<String> unanswered = payUntilKilled(kill);
      assertThat(unanswered).as("payments under way when it was killed").isNotEmpty();
      try (ServerProcess server = ServerProcess.start(home)) {
        assertThat(states()).containsOnlyKeys("succeeded");
        assertThat(stored()).containsAll(acknowledged.values());
        send(server, "again-" + kill, unanswered);
        assertThat(stored()).containsExactlyInAnyOrderElementsOf(acknowledged.values());
        assertThat(Books.on(database.dataSource()).check()).isEmpty();
      }
    }
  }

  /** Answers the requests that got no answer. */
  private List<String> payUntilKilled(int round) throws Exception {
    var files = GeneratorProcess.Files.in(home, "round-" + round);
    try (ServerProcess server = ServerProcess.start(home)) {
      GeneratorProcess generator =
          GeneratorProcess.start(
              server.port(), payers, CONNECTIONS, UNTIL_KILLED, "round-" + round + "-", files);
      generator.go();
      long enough = acknowledged.size() + PAYMENTS_BEFORE_A_KILL;
      while (count() < enough) {
        assertThat(server.isAlive()).isTrue();
      }
      server.kill();
      generator.result();
    }
    acknowledge(files.answered());
    return Files.readAllLines(files.unanswered());
  }

  private void send(ServerProcess server, String name, List<String> requests) throws IOException {
    Path file = Files.write(home.resolve(name + ".txt"), requests);
    var files = GeneratorProcess.Files.in(home, name);
    GeneratorProcess generator =
        GeneratorProcess.start(
            server.port(), payers, CONNECTIONS, file.toString(), name + "-", files);
    generator.go();
    generator.result();
    assertThat(Files.readAllLines(files.unanswered())).isEmpty();
    acknowledge(files.answered());
  }

  /** Lines of key, payment and what was answered. */
  private void acknowledge(Path answered) throws IOException {
    for (String line : Files.readAllLines(answered)) {
      String[] words = line.split(" ");
      assertThat(words[2]).as(line).isIn("201_succeeded", "200_succeeded");
      assertThat(acknowledged.put(words[0], words[1])).as("two answers for %s", line).isNull();
    }
  }

  private long count() throws SQLException {
    return Long.parseLong(database.ask("SELECT count(*) FROM wallet.payment"));
  }

  /** How many payments there are in each state. */
  private Map<String, Long> states() throws SQLException {
    Map<String, Long> states = new HashMap<>();
    try (var connection = database.connect();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery("SELECT state, count(*) FROM wallet.payment GROUP BY state")) {
      while (rows.next()) {
        states.put(rows.getString(1), rows.getLong(2));
      }
    }
    return states;
  }

  /** The ids of all payments, as clients see them. */
  private List<String> stored() throws SQLException {
    List<String> ids = new ArrayList<>();
    try (var connection = database.connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT id FROM wallet.payment")) {
      while (rows.next()) {
        ids.add(new PaymentId(rows.getObject(1, UUID.class)).toString());
      }
    }
    return ids;
  }
}
