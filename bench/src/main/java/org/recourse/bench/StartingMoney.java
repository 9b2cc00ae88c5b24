package org.recourse.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.recourse.kernel.CurrencyCode;
import org.recourse.kernel.Money;
import org.recourse.ledger.AccountId;
import org.recourse.ledger.Chain;
import org.recourse.ledger.Command;
import org.recourse.ledger.Ledger;
import org.recourse.ledger.Outcome;
import org.recourse.ledger.TransferId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ten thousand yuan for every wallet, from the account of what the bank owes the house. */
final class StartingMoney {
  private static final AccountId BANK_CLEARING = new AccountId(100);
  private static final Money EACH = new Money(1_000_000, CurrencyCode.CNY);
  private static final int KIND_TOP_UP = 1;
  private static final int AT_ONCE = 2000;

  private StartingMoney() {}

  static void pay(Application application) {
    Ledger ledger = application.get(Ledger.class);
    List<Long> accounts =
        application
            .get(JdbcClient.class)
            .sql("SELECT account_id FROM wallet.wallet ORDER BY account_id")
            .query((row, number) -> row.getLong(1))
            .list();
    for (int from = 0; from < accounts.size(); from += AT_ONCE) {
      List<CompletionStage<List<Outcome>>> answers = new ArrayList<>();
      for (long account : accounts.subList(from, Math.min(accounts.size(), from + AT_ONCE))) {
        Command post =
            new Command.Post(
                TransferId.next(), BANK_CLEARING, new AccountId(account), EACH, KIND_TOP_UP, 0);
        answers.add(ledger.post(Chain.of(post)));
      }
      answers.forEach(answer -> expectCreated(answer.toCompletableFuture()));
    }
  }

  private static void expectCreated(CompletableFuture<List<Outcome>> answer) {
    Outcome outcome = answer.join().getFirst();
    if (!outcome.applied()) {
      throw new IllegalStateException("Expected money on every wallet, but got " + outcome);
    }
  }
}
