package org.recourse.ledger;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.recourse.ledger.internal.BookRules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Recounts the books from their transfers, in one snapshot, while the ledger goes on. It reads
 * every row: seconds for millions of transfers.
 */
public final class Books {
  private static final int VIOLATIONS_MAX = 20;

  private final JdbcClient jdbc;
  private final TransactionTemplate snapshot;

  private Books(DataSource dataSource) {
    this.jdbc = JdbcClient.create(dataSource);
    this.snapshot = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    this.snapshot.setIsolationLevel(DefaultTransactionDefinition.ISOLATION_REPEATABLE_READ);
    this.snapshot.setReadOnly(true);
  }

  public static Books on(DataSource dataSource) {
    return new Books(dataSource);
  }

  /**
   * Something that must never be.
   *
   * @param rule the rule that does not hold, as a sentence
   * @param detail the account, transfer or currency, and its numbers
   */
  public record Violation(String rule, String detail) {}

  /** What does not hold, at most 20 findings for each rule; empty when the books are good. */
  public List<Violation> check() {
    return snapshot.execute(_ -> {
      List<Violation> violations = new ArrayList<>();
      BookRules.ALL.forEach((rule, sql) ->
          jdbc.sql(sql + " LIMIT " + VIOLATIONS_MAX)
              .query(String.class)
              .list()
              .forEach(detail -> violations.add(new Violation(rule, detail))));
      return violations;
    });
  }
}
