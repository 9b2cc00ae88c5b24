package org.recourse.wallet.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.support.Api.Answer;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@RecourseTest
class PayeeListTest {
  @LocalServerPort int port;
  @Autowired ApplicationContext application;
  private Payer zoe;
  private Payer lin;

  @BeforeEach
  void people() {
    zoe = Payer.in(application, port);
    lin = Payer.in(application, port);
  }

  @Test
  void whoever_was_paid_once_is_listed_masked() {
    assertThat(zoe.browser().get("/payees").json().get("data")).isEmpty();

    String id = payee();

    Answer list = zoe.browser().get("/payees");
    assertThat(list.json().at("/data/0/id").asString()).isEqualTo(id);
    assertThat(list.body()).doesNotContain(lin.handle()).contains("\"trust\"");
    assertThat(lin.browser().get("/payees").json().get("data")).isEmpty();
  }

  @Test
  void what_a_program_pays_unasked_makes_nobody_known() {
    zoe.send(zoe.program(), Customer.key(), lin, 5_00);

    assertThat(zoe.send(Customer.key(), lin, 5_00).text("code")).isEqualTo("step_up_required");
  }

  @Test
  void trust_is_confirmed_and_lets_larger_payments_pass() {
    String id = payee();
    assertThat(zoe.send(Customer.key(), lin, 400_00).text("code")).isEqualTo("step_up_required");

    Answer trusted =
        zoe.confirmation().of(() -> zoe.browser().send("PUT", "/payees/" + id + "/trust", null));

    assertThat(trusted.text("trusted_at")).isNotEmpty();
    assertThat(zoe.send(Customer.key(), lin, 400_00).text("state")).isEqualTo("succeeded");
    assertThat(zoe.send(Customer.key(), lin, 3_000_01).text("code")).isEqualTo("step_up_required");

    zoe.browser().delete("/payees/" + id + "/trust");
    assertThat(zoe.send(Customer.key(), lin, 400_00).text("code")).isEqualTo("step_up_required");
  }

  @Test
  void a_confirmation_of_trust_is_good_for_once() {
    String id = payee();
    zoe.confirmation().of(() -> zoe.browser().send("PUT", "/payees/" + id + "/trust", null));
    zoe.browser().delete("/payees/" + id + "/trust");

    assertThat(zoe.browser().send("PUT", "/payees/" + id + "/trust", null).text("code"))
        .isEqualTo("step_up_required");
  }

  @Test
  void a_removed_payee_is_new_again() {
    String id = payee();

    assertThat(zoe.browser().delete("/payees/" + id).status()).isEqualTo(204);

    assertThat(zoe.send(Customer.key(), lin, 1_00).text("code")).isEqualTo("step_up_required");
    assertThat(zoe.browser().delete("/payees/" + id).status()).isEqualTo(404);
  }

  @Test
  void another_persons_payee_is_as_unknown_as_none() {
    String id = payee();

    assertThat(lin.browser().delete("/payees/" + id).status()).isEqualTo(404);
    assertThat(lin.browser().send("PUT", "/payees/" + id + "/trust", null).status()).isEqualTo(404);
    assertThat(lin.browser().delete("/payees/" + id + "/trust").status()).isEqualTo(404);
  }

  /** Pays for the first time, confirming it. */
  private String payee() {
    String key = Customer.key();
    Answer paid = zoe.confirmation().of(() -> zoe.send(key, lin, 1_00));
    assertThat(paid.text("state")).isEqualTo("succeeded");
    return zoe.browser().get("/payees").json().at("/data/0/id").asString();
  }
}
