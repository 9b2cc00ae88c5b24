package org.recourse.wallet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.kernel.CurrencyCode;
import org.recourse.support.Api.Answer;
import org.recourse.support.MutableClock;
import org.recourse.support.RecourseTest;
import org.recourse.support.TestBank;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** A wallet in euro of somebody fully known: 50,000 at once and 100,000 a day. */
@RecourseTest
class LimitApiTest {
  @LocalServerPort int port;
  @Autowired ApplicationContext application;
  @Autowired MutableClock clock;
  private Customer zoe;
  private Customer lin;

  @BeforeEach
  void people() {
    zoe = Customer.in(application, port, CurrencyCode.EUR).holding(900_00);
    lin = Customer.in(application, port, CurrencyCode.EUR);
  }

  @Test
  void shows_what_is_used_what_is_left_and_when_it_renews() {
    zoe.topUp(TestBank.PENDING_FIRST, 50_00);

    zoe.send(Customer.key(), lin, 120_00);

    Answer answer = limits(zoe);
    assertThat(answer.text("tier")).isEqualTo("full");
    assertThat(answer.json().get("cooling_until").isNull()).isTrue();
    assertThat(limit(answer, "per_transaction").get("left").asLong()).isEqualTo(50_000_00);
    JsonNode day = limit(answer, "day");
    assertThat(day.get("max").asLong()).isEqualTo(100_000_00);
    assertThat(day.get("used").asLong()).isEqualTo(120_00);
    assertThat(day.get("left").asLong()).isEqualTo(99_880_00);
    assertThat(day.get("renews_at").asString()).endsWith("T00:00:00Z");
    assertThat(limit(answer, "month").get("used").asLong()).isEqualTo(120_00);
    assertThat(limit(answer, "balance").get("used").asLong()).isEqualTo(830_00);
  }

  @Test
  void a_refusal_names_the_limit_what_it_leaves_and_when_it_renews() {
    Answer declined = zoe.send(Customer.key(), lin, 50_000_01);

    assertThat(declined.text("decline_code")).isEqualTo("limit_exceeded");
    assertThat(declined.json().at("/decline/limit").asString()).isEqualTo("per_transaction");
    assertThat(declined.json().at("/decline/left").asLong()).isEqualTo(50_000_00);
    assertThat(limit(limits(zoe), "day").get("used").asLong()).isZero();
  }

  @Test
  void a_new_day_begins_with_nothing_used() {
    zoe.send(Customer.key(), lin, 120_00);

    clock.tick(Duration.ofDays(1));

    assertThat(limit(limits(zoe), "day").get("used").asLong()).isZero();
  }

  @Test
  void another_persons_limits_are_as_unknown_as_none() {
    assertThat(lin.api().get("/wallets/" + zoe.wallet() + "/limits").status()).isEqualTo(404);
    assertThat(lin.api().get("/wallets/wal_01h455vb4pex5vsknk084sn02q/limits").status())
        .isEqualTo(404);
  }

  @Test
  void a_device_that_is_new_sees_its_own_limit_and_until_when() {
    Payer old = Payer.in(application, port);
    assertThat(limits(old).json().get("cooling_until").isNull()).isTrue();
    clock.tick(Duration.ofDays(2));

    Answer answer = limits(old.fromANewDevice(port));

    assertThat(answer.text("cooling_until")).isNotEmpty();
    assertThat(limit(answer, "new_device").get("max").asLong()).isEqualTo(300_00);
  }

  private static Answer limits(Customer customer) {
    return customer.api().get("/wallets/" + customer.wallet() + "/limits");
  }

  private static Answer limits(Payer payer) {
    return payer.browser().get("/wallets/" + payer.wallet() + "/limits");
  }

  private static JsonNode limit(Answer answer, String name) {
    for (JsonNode limit : answer.json().get("limits")) {
      if (limit.get("limit").asString().equals(name)) {
        return limit;
      }
    }
    throw new AssertionError("Expected a limit " + name + ", but got " + answer.body());
  }
}
