package org.recourse.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the recount finds when somebody got past everything else. */
class BooksTest {
  private final TestLedger books = TestLedger.aLedger();
  private final AccountId ada = books.walletHolding(100);
  private final Command.Hold hold = books.hold(ada, books.bank, 10);

  BooksTest() {
    books.post(hold);
    books.post(books.post(ada, books.bank, 5));
    books.post(new Command.PostHold(TransferId.next(), hold.id(), TestLedger.cny(4), 1, 0));
    books.post(books.hold(ada, books.bank, 7));
  }

  @AfterEach
  void close() {
    books.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE ledger.account SET credits_posted = credits_posted + 1",
        "UPDATE ledger.account SET debits_pending = debits_pending + 1",
        "UPDATE ledger.account SET entries = entries + 1",
        "UPDATE ledger.account SET currency = 'EUR' WHERE debits_within_credits",
        "UPDATE ledger.transfer SET debit_posted_minor = debit_posted_minor + 1",
        "UPDATE ledger.transfer SET credit_entry_no = credit_entry_no + 10",
        "UPDATE ledger.hold SET amount_minor = amount_minor + 1",
        "UPDATE ledger.hold SET posted_minor = 3 WHERE state = 2",
        "DELETE FROM ledger.hold",
        "DELETE FROM ledger.transfer WHERE type = 3",
        "DELETE FROM ledger.account WHERE id = 1",
      })
  void the_recount_finds(String tampering) {
    for (String table : new String[] {"account", "transfer", "hold"}) {
      books.jdbc.sql("ALTER TABLE ledger." + table + " DISABLE TRIGGER ALL").update();
    }
    assertThat(books.violations()).isEmpty();

    books.jdbc.sql(tampering).update();

    assertThat(books.violations()).isNotEmpty();
  }

  @Test
  void the_recount_names_rule_and_account() {
    books.jdbc.sql("UPDATE ledger.account SET credits_posted = 101 WHERE id = 2").update();

    assertThat(books.violations())
        .extracting(Books.Violation::detail)
        .anyMatch(detail -> detail.startsWith("account 2: "));
  }
}
