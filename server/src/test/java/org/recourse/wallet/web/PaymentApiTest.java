package org.recourse.wallet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.kernel.CurrencyCode.EUR;
import static org.recourse.kernel.CurrencyCode.INR;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.recourse.kernel.CurrencyCode;
import org.recourse.support.Api.Answer;
import org.recourse.support.RecourseTest;
import org.recourse.support.TestBank;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@RecourseTest
class PaymentApiTest {
  @LocalServerPort int port;
  @Autowired ApplicationContext application;

  @Test
  void a_transfer_is_shown_to_both_sides_each_in_its_own_way() {
    Customer payer = customer(EUR).holding(10_000);
    Customer payee = customer(EUR);

    Answer paid = payer.send(Customer.key(), payee, 2_550);

    assertThat(paid.status()).isEqualTo(201);
    assertThat(paid.header("Idempotency-Replayed")).isEmpty();
    assertThat(paid.text("state")).isEqualTo("succeeded");
    assertThat(paid.text("direction")).isEqualTo("out");
    assertThat(paid.text("wallet_id")).isEqualTo(payer.wallet());
    assertThat(paid.json().path("balance_after").asLong()).isEqualTo(7_450);
    assertThat(paid.json().path("counterparty").path("name").asString())
        .startsWith("Zoe")
        .doesNotContain("Quill");
    assertThat(steps(paid)).containsExactly("requested", "checked", "posted", "received");

    Answer received = payee.api().get("/payments/" + paid.text("id"));
    assertThat(received.text("direction")).isEqualTo("in");
    assertThat(received.text("note")).isEqualTo("for lunch");
    assertThat(received.json().path("counterparty").path("name").asString()).isEqualTo("Zoe Quill");
    assertThat(received.json().path("balance_after").asLong()).isEqualTo(2_550);
    assertThat(steps(received)).containsExactly("received");
    assertThat(payer.api().get("/payments/" + paid.text("id")).body()).isEqualTo(paid.body());
  }

  @Test
  void nobody_else_sees_it() {
    Customer payer = customer(EUR).holding(100);
    Answer paid = payer.send(Customer.key(), customer(EUR), 10);
    Customer stranger = customer(EUR);

    Answer foreign = stranger.api().get("/payments/" + paid.text("id"));
    Answer unknown = stranger.api().get("/payments/pay_01h455vb4pex5vsknk084sn02q");
    Answer wallet = stranger.api().get("/wallets/" + payer.wallet());

    assertThat(foreign.status()).isEqualTo(404);
    assertThat(foreign.text("detail")).isEqualTo(unknown.text("detail"));
    assertThat(wallet.text("code")).isEqualTo("not_found");
  }

  @Test
  void the_same_request_again_is_answered_with_the_first_payment() {
    Customer payer = customer(EUR).holding(1_000);
    Customer payee = customer(EUR);
    String key = Customer.key();

    Answer first = payer.send(key, payee, 300);
    Answer again = payer.send(key, payee, 300);
    Answer other = payer.send(key, payee, 301);

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.header("Idempotency-Replayed")).hasValue("true");
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.text("code")).isEqualTo("idempotency_key_reused");
    assertThat(
            payee
                .api()
                .send(
                    "POST",
                    "/payments",
                    payee.transfer(payer.handle(), 300, "x"),
                    "Idempotency-Key",
                    key)
                .text("state"))
        .isEqualTo("succeeded");
  }

  @Test
  void one_key_from_sixteen_threads_is_one_payment() throws Exception {
    Customer payer = customer(EUR).holding(1_000);
    Customer payee = customer(EUR);
    String key = Customer.key();
    List<Answer> answers = new ArrayList<>();

    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Answer>> calls = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        calls.add(() -> payer.send(key, payee, 400));
      }
      for (Future<Answer> answer : threads.invokeAll(calls)) {
        answers.add(answer.get());
      }
    }

    assertThat(answers).extracting(Answer::body).containsOnly(answers.getFirst().body());
    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    assertThat(available(payer)).isEqualTo(600);
  }

  @Test
  void a_decline_says_why_and_what_is_short() {
    Customer payer = customer(EUR).holding(100);

    Answer declined = payer.send(Customer.key(), customer(EUR), 150);
    Answer unavailable = payer.send(Customer.key(), customer(INR), 50);

    assertThat(declined.status()).isEqualTo(201);
    assertThat(declined.text("decline_code")).isEqualTo("insufficient_funds");
    assertThat(declined.json().path("decline").path("short_by").asLong()).isEqualTo(50);
    assertThat(declined.json().path("balance_after").isNull()).isTrue();
    assertThat(steps(declined)).containsExactly("requested", "declined");
    assertThat(unavailable.text("decline_code")).isEqualTo("payee_unavailable");
  }

  @Test
  void top_ups_end_as_the_bank_decides() {
    Customer zoe = customer(EUR);

    Answer done = zoe.topUp(TestBank.GOOD, 5_000);
    Answer failed = zoe.topUp(TestBank.SHORT_OF_MONEY, 5_000);
    Answer pending = zoe.topUp(TestBank.PENDING_FIRST, 5_000);
    Answer unknown = zoe.topUp(TestBank.SILENT_AFTER_EXECUTING, 5_000);

    assertThat(done.status()).isEqualTo(201);
    assertThat(done.text("direction")).isEqualTo("in");
    assertThat(done.json().path("counterparty").path("masked_number").asString())
        .isEqualTo("****1234");
    assertThat(failed.status()).isEqualTo(201);
    assertThat(failed.text("failure_code")).isEqualTo("insufficient_funds");
    assertThat(failed.json().path("allowed_actions").toString()).contains("try_again");
    assertThat(pending.status()).isEqualTo(202);
    assertThat(pending.text("state")).isEqualTo("processing");
    assertThat(unknown.status()).isEqualTo(202);
    assertThat(unknown.text("state")).isEqualTo("unknown");
    assertThat(available(zoe)).isEqualTo(5_000);
  }

  private Customer customer(CurrencyCode currency) {
    return Customer.in(application, port, currency);
  }

  private static long available(Customer customer) {
    return customer
        .api()
        .get("/wallets/" + customer.wallet())
        .json()
        .path("balance")
        .path("available")
        .asLong();
  }

  private static List<String> steps(Answer payment) {
    List<String> steps = new ArrayList<>();
    payment.json().path("timeline").forEach(step -> steps.add(step.path("step").asString()));
    return steps;
  }
}
