package org.recourse.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recourse.support.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two nodes on one database, thousands of random commands, with repeated ids, chains, expiries,
 * poison and commits cut before and after they happen. Whatever the nodes answered must be what the
 * model answers when it plays the same chains in the order of their commits.
 */
class LedgerPropertyTest {
  static List<Long> seeds() {
    Long seed = Long.getLong("recourse.seed");
    return seed != null ? List.of(seed) : List.of(1L, System.nanoTime() & 0xffffff);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void two_nodes_agree_with_the_model(long seed) throws Exception {
    System.out.println("ledger property test: -Drecourse.seed=" + seed);
    var database = TestDatabase.fresh();
    DatabaseClock clock = new DatabaseClock(database);
    JdbcClient jdbc = JdbcClient.create(database);
    jdbc.sql("ALTER TABLE ledger.transfer ADD CHECK (tag <> " + RandomChains.POISON + ")").update();

    List<Sent> sent = new ArrayList<>();
    try (RunningLedger first = Sender.node(database, seed, 0);
        RunningLedger second = Sender.node(TestDatabase.secondNode(database), seed, 1)) {
      first.open(RandomChains.ACCOUNTS);
      RandomChains chains = new RandomChains(seed);
      RandomChains otherChains = new RandomChains(~seed);
      List<Sent> otherSent = new ArrayList<>();
      Thread other =
          Thread.ofPlatform().start(() -> Sender.send(second, 1, otherChains, chains, otherSent));
      Thread ticks = Thread.ofPlatform().start(() -> tick(clock, other));
      Sender.send(first, 0, chains, otherChains, sent);
      other.join();
      ticks.join();
      sent.addAll(otherSent);

      assertThat(sent).hasSize(2 * Sender.CHAINS);
      Model model = replay(sent);
      compareTransfers(model, sent, first);
      compareAccounts(model, first, jdbc);
    }
    assertThat(Books.on(database).check()).isEmpty();
  }

  /** Moves the database's clock while commands run, so that holds expire without any waiting. */
  private static void tick(DatabaseClock clock, Thread until) {
    AtomicInteger ticks = new AtomicInteger();
    try {
      while (!until.join(Duration.ofMillis(20)) && ticks.incrementAndGet() < 10_000) {
        clock.tick(Duration.ofSeconds(1));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Commits on the same accounts or ids have rising times; a lane keeps its callers' order. */
  private static Model replay(List<Sent> sent) {
    Model model = new Model(RandomChains.ACCOUNTS);
    sent.stream()
        .filter(Sent::wrote)
        .sorted(
            Comparator.comparing(Sent::at)
                .thenComparingInt(Sent::node)
                .thenComparingInt(Sent::number))
        .forEach(s -> {
          List<Command> commands = s.chain().commands();
          List<ResultCode> codes = model.play(commands, s.at());
          for (int i = 0; i < codes.size(); i++) {
            Outcome outcome = Objects.requireNonNull(s.outcomes()).get(i);
            assertThat(outcome.settled().exists() ? codes.get(i) : outcome.settled())
                .as("%s of %s at %s", commands.get(i), s, s.at())
                .isEqualTo(codes.get(i));
          }
        });
    return model;
  }

  private static void compareTransfers(Model model, List<Sent> sent, Ledger ledger) {
    Set<TransferId> ids = new HashSet<>();
    for (Sent s : sent) {
      for (int i = 0; i < s.chain().commands().size(); i++) {
        Command command = s.chain().commands().get(i);
        ids.add(command.id());
        if (s.outcomes() == null) {
          assertThat(s.chain().commands()).anyMatch(c -> c.tag() == RandomChains.POISON);
        } else if (s.outcomes().get(i).code().exists()) {
          Model.Settled settled = Objects.requireNonNull(model.settled.get(command.id()));
          assertThat(s.outcomes().get(i).code())
              .as("%s against %s", command, settled)
              .isEqualTo(Differences.first(command, settled, model));
        }
      }
    }
    List<TransferId> all = List.copyOf(ids);
    for (int from = 0; from < all.size(); from += Ledger.IDS_MAX) {
      List<TransferId> page = all.subList(from, Math.min(all.size(), from + Ledger.IDS_MAX));
      Set<TransferId> found = new HashSet<>();
      for (Transfer transfer : ledger.lookup(page)) {
        found.add(transfer.id());
        assertThat(transfer.code())
            .isEqualTo(Objects.requireNonNull(model.settled.get(transfer.id())).code());
      }
      assertThat(page)
          .allSatisfy(
              id -> assertThat(found.contains(id)).isEqualTo(model.settled.containsKey(id)));
    }
  }

  private static void compareAccounts(Model model, Ledger ledger, JdbcClient jdbc) {
    model.expire(
        jdbc.sql("SELECT ledger.now()").query(java.time.OffsetDateTime.class).single().toInstant());
    List<AccountId> ids = RandomChains.ACCOUNTS.stream().map(NewAccount::id).toList();
    for (Account account : ledger.accounts(ids)) {
      Model.Book book = Objects.requireNonNull(model.books.get(account.id()));
      assertThat(account.debitsPosted()).isEqualTo(book.debitsPosted);
      assertThat(account.creditsPosted()).isEqualTo(book.creditsPosted);
      assertThat(account.debitsPending()).isEqualTo(book.debitsPending);
      assertThat(account.creditsPending()).isEqualTo(book.creditsPending);
      assertThat(balances(ledger, account.id())).isEqualTo(book.balances);
    }
  }

  private static List<Long> balances(Ledger ledger, AccountId account) {
    List<Long> balances = new ArrayList<>();
    List<Entry> page;
    do {
      page = ledger.entries(account, balances.size(), Ledger.IDS_MAX);
      page.forEach(entry -> balances.add(entry.posted().minor()));
    } while (!page.isEmpty());
    return balances;
  }
}
