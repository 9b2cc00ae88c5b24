package org.recourse.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankTest {
  private static final String GOOD = "6222020200112345";

  @TempDir Path home;
  private ABank bank;

  @BeforeEach
  void open() throws Exception {
    bank = new ABank(home);
  }

  @AfterEach
  void close() throws Exception {
    bank.close();
  }

  @Test
  void takes_money_once_however_often_it_is_asked() throws Exception {
    var first = bank.debit("ref-1", GOOD, 1000);
    var again = bank.debit("ref-1", GOOD, 1000);

    assertThat(first.status()).isEqualTo(200);
    assertThat(first.text("status")).isEqualTo("succeeded");
    assertThat(again).isEqualTo(first);
    assertThat(bank.get("/v1/debits/ref-1")).isEqualTo(first);
  }

  @Test
  void refuses_another_order_under_the_same_reference() throws Exception {
    bank.debit("ref-1", GOOD, 1000);

    var other = bank.debit("ref-1", GOOD, 1001);

    assertThat(other.status()).isEqualTo(409);
    assertThat(other.text("code")).isEqualTo("reference_reused");
  }

  @Test
  void remembers_across_a_restart() throws Exception {
    var before = bank.debit("ref-1", "6222020200110001", 1000);

    bank.restart();

    assertThat(bank.get("/v1/debits/ref-1")).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "6222020200110001, insufficient_funds",
    "6222020200110008, account_closed",
    "6222020200110009, unknown_account",
    "123456789, unknown_account",
    "12345678901234567890, unknown_account",
  })
  void fails_with_the_accounts_reason(String account, String reason) throws Exception {
    var reply = bank.debit("ref-1", account, 1000);

    assertThat(reply.text("status")).isEqualTo("failed");
    assertThat(reply.text("reason")).isEqualTo(reason);
  }

  @Test
  void executes_but_never_answers() throws Exception {
    assertThatThrownBy(() -> bank.debit("ref-1", "6222020200110003", 1000))
        .isInstanceOf(IOException.class);

    assertThat(bank.get("/v1/debits/ref-1").text("status")).isEqualTo("succeeded");
  }

  @Test
  void answers_pending_first_and_settles_later() throws Exception {
    var first = bank.debit("ref-1", "6222020200110005", 1000);

    bank.later(Bank.settlement);

    assertThat(first.text("status")).isEqualTo("pending");
    assertThat(bank.get("/v1/debits/ref-1").text("status")).isEqualTo("succeeded");
  }

  @Test
  void records_nothing_during_maintenance() throws Exception {
    var reply = bank.debit("ref-1", "6222020200110006", 1000);

    assertThat(reply.status()).isEqualTo(503);
    assertThat(reply.text("code")).isEqualTo("maintenance");
    assertThat(bank.get("/v1/debits/ref-1").status()).isEqualTo(404);
  }

  @Test
  void decides_before_it_is_slow_and_nothing_when_silent(@TempDir Path other) throws Exception {
    try (var books = new Debits(other)) {
      var decisions = new Bank(books, java.time.Clock.systemUTC());

      var slow = decisions.debit(new DebitOrder("ref-1", "6222020200110002", 1, "CNY"));
      var silent = decisions.debit(new DebitOrder("ref-2", "6222020200110004", 1, "CNY"));

      assertThat(slow)
          .isInstanceOfSatisfying(
              Bank.Answer.Said.class, said -> assertThat(said.after()).hasSeconds(3));
      assertThat(silent).isEqualTo(new Bank.Answer.Silence(Duration.ofSeconds(60)));
      assertThat(decisions.find("ref-1")).isPresent();
      assertThat(decisions.find("ref-2")).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "6222020200112345, ok",
    "6222020200110008, closed",
    "6222020200110009, unknown_account",
    "12, unknown_account",
  })
  void checks_an_account(String account, String status) throws Exception {
    var reply =
        bank.post(
            "/v1/account-checks",
            "{\"account_number\": \"" + account + "\", \"holder\": \"Lin Wei\"}");

    assertThat(reply.text("status")).isEqualTo(status);
    assertThat(reply.text("bank_name")).endsWith("Bank");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "0", "1.5", "\"1000\"", "null", "9223372036854775808"})
  void takes_only_whole_positive_amounts(String amount) throws Exception {
    var reply = bank.debit("ref-1", GOOD, amount);

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.text("code")).isEqualTo("invalid_request");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "{", "{}", "{\"surprise\": 1}", "{} {}"})
  void refuses_what_is_not_an_order(String body) throws Exception {
    assertThat(bank.post("/v1/debits", body).status()).isEqualTo(400);
  }

  @Test
  void refuses_a_body_that_is_too_large_and_a_path_it_does_not_know() throws Exception {
    assertThat(bank.post("/v1/debits", " ".repeat(70_000)).status()).isEqualTo(413);
    assertThat(bank.get("/v1/loans").status()).isEqualTo(404);
  }
}
