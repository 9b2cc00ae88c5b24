package org.recourse.tour;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** The books are recounted in SQL, by nothing the server had a hand in. */
final class Reckoning implements Chapter {
  @Override
  public String title() {
    return "Checking the books";
  }

  @Override
  public void play(Stage stage) throws Exception {
    stage.eventually(
        "nothing is under way any more",
        Duration.ofSeconds(60),
        () -> count(stage, "SELECT count(*) FROM wallet.payment WHERE due_at IS NOT NULL") == 0);
    stage.step("Every account is recounted from the transfers");
    long transfers = count(stage, "SELECT count(*) FROM ledger.transfer WHERE code = 0");
    stage.check(transfers + " transfers are in the books", transfers > 100);
    for (BookRule rule : BookRule.ALL) {
      stage.equal(rule.says(), 0L, count(stage, rule.breaches()));
    }

    stage.step("The people's pages say what the books say");
    for (Player player : new Player[] {stage.ada, stage.wei}) {
      stage.equal("the balance of " + player.name, booked(stage, player), stage.available(player));
    }
    stage.check(
        "and no error is in the server's log",
        !stage.instance.log().matches("(?s).*\\bERROR\\b.*"));
  }

  private static long booked(Stage stage, Player player) throws Exception {
    return count(
        stage,
        """
        SELECT coalesce(sum(CASE WHEN t.credit_account = w.account_id THEN t.amount_minor
                                 ELSE -t.amount_minor END), 0)
        FROM identity.handle AS h
        JOIN wallet.wallet AS w ON w.person_id = h.person
        JOIN ledger.transfer AS t ON w.account_id IN (t.debit_account, t.credit_account)
        WHERE h.text = '%s' AND w.currency = 'CNY' AND t.code = 0
          AND t.debit_entry_no IS NOT NULL
        """
            .formatted(player.handle));
  }

  private static long count(Stage stage, String sql) throws Exception {
    try (Connection books = stage.instance.books();
        Statement statement = books.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(sql + " failed: " + e.getMessage(), e);
    }
  }
}
