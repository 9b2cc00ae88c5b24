package org.recourse.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database refuses, should the lane ever be wrong. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InvariantsTest {
  private final TestLedger books = TestLedger.aLedger();
  private final AccountId ada = books.walletHolding(100);
  private final Command.Hold hold = books.hold(ada, books.bank, 10);

  InvariantsTest() {
    books.post(hold);
    books.post(books.post(ada, books.bank, 5));
    books.post(new Command.PostHold(TransferId.next(), hold.id(), TestLedger.cny(4), 1, 0));
    books.post(books.hold(ada, books.bank, 7));
  }

  @AfterAll
  void close() {
    books.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE ledger.transfer SET amount_minor = 1",
        "DELETE FROM ledger.transfer",
        "TRUNCATE ledger.transfer",
        "DELETE FROM ledger.account",
        "UPDATE ledger.account SET currency = 'EUR'",
        "UPDATE ledger.account SET debits_posted = -1",
        "UPDATE ledger.account SET debits_posted = 1000 WHERE debits_within_credits",
        "UPDATE ledger.account SET debits_pending = 1000 WHERE debits_within_credits",
        "UPDATE ledger.account SET debits_within_credits = false",
        "DELETE FROM ledger.hold",
        "UPDATE ledger.hold SET amount_minor = 1 WHERE state = 1",
        "UPDATE ledger.hold SET posted_minor = 5 WHERE state = 2",
        "UPDATE ledger.hold SET state = 1, ended_at = NULL, ended_by = NULL, posted_minor = 0",
        "INSERT INTO ledger.transfer (id, tag, at, kind, code, type, hold, debit_account,"
            + " credit_account, amount_minor, currency) SELECT gen_random_uuid(), 0, now(), 1, 0,"
            + " 4, id, 2, 1, 1, 'CNY' FROM ledger.hold WHERE state = 2",
        "INSERT INTO ledger.transfer (id, tag, at, kind, code, type)"
            + " VALUES (gen_random_uuid(), 0, now(), 1, 0, 1)",
      })
  void the_database_refuses(String sql) {
    assertThatThrownBy(() -> books.jdbc.sql(sql).update()).isInstanceOf(RuntimeException.class);
    assertThat(books.violations()).isEmpty();
  }
}
