package org.recourse.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import javax.sql.DataSource;

/** One node of the simulation, and the caller that keeps hundreds of chains in flight on it. */
final class Sender {
  static final int CHAINS = 2_000;
  private static final int IN_FLIGHT = 300;

  private Sender() {}

  static RunningLedger node(DataSource database, long seed, int node) {
    SplittableRandom random = new SplittableRandom(seed + node);
    FaultyDataSource.Fault[] faults = FaultyDataSource.Fault.values();
    DataSource faulty =
        new FaultyDataSource(
            database,
            () -> faults[random.nextInt(100) < 10 ? 1 + random.nextInt(faults.length - 1) : 0]);
    return Ledgers.on(faulty, new LedgerSettings(64, 8192, 2, node));
  }

  static void send(
      RunningLedger ledger, int node, RandomChains chains, RandomChains other, List<Sent> sent) {
    List<Chain> waiting = new ArrayList<>();
    List<CompletionStage<List<Outcome>>> answers = new ArrayList<>();
    for (int i = 0; i < CHAINS; i++) {
      Chain chain = chains.next();
      waiting.add(chain);
      other.sentElsewhere.add(chain.commands().getFirst());
      answers.add(ledger.post(chain));
      if (i >= IN_FLIGHT) {
        receive(node, i - IN_FLIGHT, waiting, answers, other, sent);
      }
    }
    for (int i = CHAINS - IN_FLIGHT; i < CHAINS; i++) {
      receive(node, i, waiting, answers, other, sent);
    }
  }

  private static void receive(
      int node,
      int i,
      List<Chain> chains,
      List<CompletionStage<List<Outcome>>> answers,
      RandomChains other,
      List<Sent> sent) {
    List<Outcome> outcomes;
    try {
      outcomes = answers.get(i).toCompletableFuture().join();
    } catch (CompletionException e) {
      assertThat(e.getCause())
          .isInstanceOfSatisfying(LedgerFault.class, f -> assertThat(f.retryable()).isFalse());
      outcomes = null;
    }
    sent.add(new Sent(node, i, chains.get(i), outcomes));
    if (i % 7 == 0) {
      other.answeredElsewhere.add(chains.get(i).commands().getFirst());
    }
  }
}
