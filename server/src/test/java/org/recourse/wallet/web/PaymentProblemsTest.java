package org.recourse.wallet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.kernel.CurrencyCode.EUR;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.support.Api.Answer;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Requests that are no payments: a stable code each, and nothing recorded. */
@RecourseTest
class PaymentProblemsTest {
  @LocalServerPort int port;
  @Autowired ApplicationContext application;
  private Customer zoe;
  private Customer lin;

  @BeforeEach
  void people() {
    zoe = Customer.in(application, port, EUR);
    lin = Customer.in(application, port, EUR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10.5 | invalid_amount",
        "10.0 | invalid_amount",
        "1e3 | invalid_amount",
        "\"10\" | invalid_amount",
        "true | invalid_amount",
        "null | invalid_amount",
        "{} | invalid_amount",
        "[1] | invalid_amount",
        "0 | invalid_amount",
        "-5 | invalid_amount",
        "99999999999999999999 | invalid_amount",
        "9223372036854775807 | amount_too_large",
        "1000000000000001 | amount_too_large",
      })
  void refuses_what_is_no_amount(String amount, String code) {
    String body =
        zoe.transfer(lin.handle(), 1, "x").replace("\"amount\":1,", "\"amount\":" + amount + ",");

    assertProblem(zoe.pay(Customer.key(), body), 422, code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"currency\":\"EUR\" | \"currency\":\"CNY\" | 422 | currency_mismatch",
        "\"currency\":\"EUR\" | \"currency\":\"eur\" | 422 | invalid_currency",
        "\"currency\":\"EUR\" | \"currency\":null | 400 | invalid_request",
        "\"type\":\"transfer\" | \"type\":\"gift\" | 400 | invalid_request",
        "\"type\":\"transfer\" | \"type\":5 | 400 | invalid_request",
        "\"type\":\"transfer\" | \"type\":\"transfer\",\"tip\":1 | 400 | unknown_field",
        "\"type\":\"transfer\" | \"type\":\"transfer\",\"funding_source_id\":\"x\""
            + " | 400 | unknown_field",
        "for lunch | \\u0000 | 422 | invalid_text",
        "for lunch | \\ud83d | 422 | invalid_text",
        "{\"type\" | [{\"type\" | 400 | malformed_json",
      })
  void refuses_what_does_not_fit(String from, String to, int status, String code) {
    String body = zoe.transfer(lin.handle(), 1, "for lunch").strip().replace(from, to);

    assertProblem(zoe.pay(Customer.key(), body), status, code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nobody@example.org | payee_not_found",
        "not a handle | invalid_handle",
        "\\u0000@example.org | invalid_handle",
        "+1 | invalid_handle",
      })
  void refuses_a_payee_who_is_not_there(String handle, String code) {
    assertProblem(zoe.pay(Customer.key(), zoe.transfer(handle, 1, "x")), 422, code);
  }

  @Test
  void refuses_paying_oneself_and_from_a_strangers_wallet() {
    String own = zoe.transfer(zoe.handle(), 1, "x");
    String foreign = zoe.transfer(lin.handle(), 1, "x").replace(zoe.wallet(), lin.wallet());

    assertProblem(zoe.pay(Customer.key(), own), 422, "own_wallet");
    assertProblem(zoe.pay(Customer.key(), foreign), 404, "not_found");
    assertProblem(zoe.pay(Customer.key(), own.replace(zoe.wallet(), "wal_zzz")), 404, "not_found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words", "\t"})
  void refuses_a_bad_key(String key) {
    assertProblem(zoe.pay(key, zoe.transfer(lin.handle(), 1, "x")), 400, "invalid_idempotency_key");
  }

  @Test
  void refuses_a_missing_or_overlong_key() {
    String body = zoe.transfer(lin.handle(), 1, "x");

    assertProblem(zoe.api().send("POST", "/payments", body), 400, "idempotency_key_required");
    assertProblem(zoe.pay("k".repeat(256), body), 400, "invalid_idempotency_key");
  }

  @Test
  void a_corrected_request_may_use_the_same_key() {
    zoe.holding(100);
    String key = Customer.key();

    assertProblem(zoe.pay(key, zoe.transfer("nobody@example.org", 5, "x")), 422, "payee_not_found");
    assertThat(zoe.send(key, lin, 5).text("state")).isEqualTo("succeeded");
  }

  private static void assertProblem(Answer answer, int status, String code) {
    assertThat(answer.text("code")).as(answer.body()).isEqualTo(code);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
  }
}
