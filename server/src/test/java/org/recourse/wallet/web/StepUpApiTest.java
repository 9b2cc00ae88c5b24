package org.recourse.wallet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.support.Api.Answer;
import org.recourse.support.Confirmation;
import org.recourse.support.MutableClock;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@RecourseTest
class StepUpApiTest {
  @LocalServerPort int port;
  @Autowired ApplicationContext application;
  @Autowired MutableClock clock;
  private Payer zoe;
  private Payer lin;

  @BeforeEach
  void people() {
    zoe = Payer.in(application, port);
    lin = Payer.in(application, port);
  }

  @Test
  void a_payment_to_somebody_new_is_confirmed_and_pays_once() {
    String key = Customer.key();
    Answer asked = zoe.send(key, lin, 50_00);
    assertThat(asked.status()).isEqualTo(403);
    assertThat(asked.text("code")).isEqualTo("step_up_required");
    assertThat(asked.json().at("/step_up/facts/amount").asLong()).isEqualTo(50_00);
    assertThat(asked.json().at("/step_up/facts/payee_name").asString()).isEqualTo("Zoe Q***");
    assertThat(asked.json().at("/step_up/reasons").toString()).contains("new_payee");
    String code = zoe.confirmation().code(asked);

    Answer confirmed = zoe.confirmation().answer(Confirmation.id(asked), code);
    Answer paid = zoe.send(key, lin, 50_00);
    Answer again = zoe.send(key, lin, 50_00);

    assertThat(confirmed.text("state")).isEqualTo("confirmed");
    assertThat(paid.text("state")).isEqualTo("succeeded");
    assertThat(again.text("id")).isEqualTo(paid.text("id"));
    assertThat(zoe.holds()).isEqualTo(9_950_00);
    assertThat(zoe.send(Customer.key(), lin, 10_00).text("state")).isEqualTo("succeeded");
  }

  @Test
  void a_wrong_an_old_and_a_used_code_move_no_money() {
    String key = Customer.key();
    Answer asked = zoe.send(key, lin, 50_00);
    String code = zoe.confirmation().code(asked);
    String wrong = code.startsWith("1") ? "2" + code.substring(1) : "1" + code.substring(1);

    Answer refused = zoe.confirmation().answer(Confirmation.id(asked), wrong);
    assertThat(refused.text("code")).isEqualTo("step_up_refused");
    clock.tick(Duration.ofMinutes(11));
    assertThat(zoe.confirmation().answer(Confirmation.id(asked), code).text("code"))
        .isEqualTo("step_up_refused");
    assertThat(zoe.send(key, lin, 50_00).status()).isEqualTo(403);

    String fresh = zoe.confirmation().code(asked);
    assertThat(zoe.confirmation().answer(Confirmation.id(asked), fresh).status()).isEqualTo(200);
    Answer larger = zoe.send(Customer.key(), lin, 60_00);
    assertThat(zoe.confirmation().answer(Confirmation.id(larger), fresh).text("code"))
        .isEqualTo("step_up_refused");
    assertThat(zoe.holds()).isEqualTo(10_000_00);
  }

  @Test
  void a_code_for_one_payee_or_amount_confirms_no_other() {
    Payer eve = Payer.in(application, port);
    String key = Customer.key();
    Answer toLin = zoe.send(key, lin, 50_00);
    String code = zoe.confirmation().code(toLin);
    Answer toEve = zoe.send(Customer.key(), eve, 50_00);
    zoe.confirmation().code(toEve);

    assertThat(zoe.confirmation().answer(Confirmation.id(toEve), code).text("code"))
        .isEqualTo("step_up_refused");
    assertThat(zoe.confirmation().answer(Confirmation.id(toLin), code).status()).isEqualTo(200);

    assertThat(zoe.send(key, lin, 51_00).text("code")).isEqualTo("step_up_required");
    assertThat(zoe.send(key, eve, 50_00).text("code")).isEqualTo("step_up_required");
    assertThat(zoe.holds()).isEqualTo(10_000_00);
  }

  @Test
  void another_persons_step_up_is_as_unknown_as_none() {
    Answer asked = zoe.send(Customer.key(), lin, 50_00);
    String code = zoe.confirmation().code(asked);
    String id = Confirmation.id(asked);

    assertThat(lin.browser().get("/step-ups/" + id).status()).isEqualTo(404);
    assertThat(lin.confirmation().answer(id, code).status()).isEqualTo(404);
    assertThat(lin.browser().delete("/step-ups/" + id).status()).isEqualTo(404);
    assertThat(lin.browser().get("/step-ups").json().get("data")).isEmpty();
  }

  @Test
  void a_programs_large_payment_is_confirmed_by_its_owner() {
    String key = Customer.key();
    assertThat(zoe.send(zoe.program(), Customer.key(), lin, 300_00).text("state"))
        .isEqualTo("succeeded");
    Answer asked = zoe.send(zoe.program(), key, lin, 300_01);
    assertThat(asked.text("code")).isEqualTo("step_up_required");
    assertThat(zoe.program().get("/step-ups").status()).isEqualTo(403);
    assertThat(zoe.browser().get("/step-ups").json().at("/data/0/program").asString())
        .isEqualTo("till");

    zoe.confirmation().answer(Confirmation.id(asked), zoe.confirmation().code(asked));

    assertThat(zoe.send(zoe.program(), key, lin, 300_01).text("state")).isEqualTo("succeeded");
  }

  @Test
  void what_its_person_says_no_to_cannot_be_confirmed() {
    Answer asked = zoe.send(zoe.program(), Customer.key(), lin, 500_00);
    String code = zoe.confirmation().code(asked);

    assertThat(zoe.browser().delete("/step-ups/" + Confirmation.id(asked)).status()).isEqualTo(204);

    Answer late = zoe.confirmation().answer(Confirmation.id(asked), code);
    assertThat(late.text("code")).isEqualTo("step_up_ended");
  }

  @Test
  void a_freeze_ends_what_waits() {
    String key = Customer.key();
    Answer asked = zoe.send(key, lin, 50_00);
    String code = zoe.confirmation().code(asked);
    zoe.browser().post("/me/freeze", "{}");

    assertThat(zoe.confirmation().answer(Confirmation.id(asked), code).text("code"))
        .isEqualTo("account_frozen");
    assertThat(zoe.send(key, lin, 50_00).text("decline_code")).isEqualTo("wallet_frozen");
    assertThat(zoe.holds()).isEqualTo(10_000_00);
  }

  @Test
  void confirmed_once_by_many_taps_it_pays_once() throws Exception {
    String key = Customer.key();
    Answer asked = zoe.send(key, lin, 50_00);
    String code = zoe.confirmation().code(asked);
    Callable<Answer> tap =
        () -> {
          zoe.confirmation().answer(Confirmation.id(asked), code);
          return zoe.send(key, lin, 50_00);
        };

    try (ExecutorService fingers = Executors.newFixedThreadPool(8)) {
      for (Future<Answer> answer : fingers.invokeAll(java.util.Collections.nCopies(8, tap))) {
        assertThat(answer.get().status()).isIn(200, 201, 409);
      }
    }

    assertThat(zoe.holds()).isEqualTo(9_950_00);
    assertThat(List.of(lin.holds())).containsExactly(10_050_00L);
  }
}
