package org.recourse.tour;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Whatever is sent twice is paid once, and what is not there is not spent. */
final class PayingOnce implements Chapter {
  @Override
  public String title() {
    return "Paying once";
  }

  @Override
  public void play(Stage stage) throws Exception {
    twice(stage);
    atTheSameTime(stage);
    tooMuch(stage);
    nonsense(stage);
  }

  private static void twice(Stage stage) throws Exception {
    stage.step("A payment is sent twice under one key");
    String key = UUID.randomUUID().toString();
    long before = stage.available(stage.ada);
    Answer first = stage.ada.client.pay(key, stage.transfer(stage.ada, stage.wei, 10_00, "once"));
    Answer second = stage.ada.client.pay(key, stage.transfer(stage.ada, stage.wei, 10_00, "once"));
    stage.equal("the first is done", "201", first.brief());
    stage.equal("the second is answered with it", first.string("id"), second.string("id"));
    stage.equal(
        "and says so", "true", second.headers().firstValue("idempotency-replayed").orElse(""));
    stage.equal("Ada paid once", before - 10_00, stage.available(stage.ada));

    stage.step("The same key comes with another amount");
    Answer other = stage.ada.client.pay(key, stage.transfer(stage.ada, stage.wei, 11_00, "once"));
    stage.equal("it is refused", "422 idempotency_key_reused", other.brief());
    Answer foreign = stage.wei.client.pay(key, stage.transfer(stage.wei, stage.ada, 1_00, "mine"));
    stage.equal("林薇 may use the same key for herself", "201", foreign.brief());
    stage.equal("Ada's balance", before - 9_00, stage.available(stage.ada));
  }

  private static void atTheSameTime(Stage stage) throws Exception {
    stage.step("Twenty impatient taps at the same time");
    String key = UUID.randomUUID().toString();
    long before = stage.available(stage.ada);
    List<Callable<Answer>> taps = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      taps.add(() -> stage.ada.client.pay(key, stage.transfer(stage.ada, stage.wei, 5_00, "tap")));
    }
    Set<String> payments = new HashSet<>();
    boolean wellAnswered = true;
    try (ExecutorService fingers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Answer> tap : fingers.invokeAll(taps)) {
        Answer answer = tap.get();
        if (answer.status() < 300) {
          payments.add(answer.string("id"));
        } else {
          wellAnswered &= answer.brief().equals("409 request_in_progress");
        }
      }
    }
    stage.equal("one payment", 1, payments.size());
    stage.check("every tap got it, or was told it is in progress", wellAnswered);
    stage.equal("Ada paid once", before - 5_00, stage.available(stage.ada));
  }

  private static void tooMuch(Stage stage) throws Exception {
    stage.step("Ada sends more than she has");
    long before = stage.available(stage.ada);
    Answer declined = Sending.send(stage, stage.ada, stage.wei, before + 1_23, "too much");
    stage.equal("it is declined", "declined", declined.string("state"));
    stage.equal("because of", "insufficient_funds", declined.string("decline_code"));
    stage.equal("short by", 1_23L, declined.body().path("decline").path("short_by").asLong());
    stage.equal("nothing moved", before, stage.available(stage.ada));
    Answer later = stage.ada.client.get("/payments/" + declined.string("id"));
    stage.equal("and it is on record", "declined", later.string("state"));
  }

  private static void nonsense(Stage stage) throws Exception {
    stage.step("Requests that make no sense");
    Map<String, ?> good = stage.transfer(stage.ada, stage.wei, 1_00, "");
    Answer noKey = stage.ada.client.post("/payments", good);
    stage.equal("without a key", "400 idempotency_key_required", noKey.brief());
    stage.equal(
        "a negative amount", "422 invalid_amount", pay(stage, with(good, "amount", -1)).brief());
    stage.equal(
        "an amount with a fraction",
        "422 invalid_amount",
        pay(stage, with(good, "amount", 1.5)).brief());
    stage.equal(
        "another currency than the wallet's",
        "422 currency_mismatch",
        pay(stage, with(good, "currency", "EUR")).brief());
    stage.equal(
        "to herself",
        "422 own_wallet",
        pay(stage, with(good, "payee", Map.of("handle", stage.ada.handle))).brief());
    stage.equal(
        "to nobody",
        "422 payee_not_found",
        pay(stage, with(good, "payee", Map.of("handle", "no@tour.recourse.test"))).brief());
    stage.equal(
        "from 林薇's wallet",
        "404 not_found",
        pay(stage, with(good, "wallet_id", stage.wei.walletId)).brief());
  }

  private static Answer pay(Stage stage, Map<String, ?> body) throws Exception {
    return stage.ada.client.pay(UUID.randomUUID().toString(), body);
  }

  private static Map<String, ?> with(Map<String, ?> body, String field, Object value) {
    Map<String, Object> changed = new HashMap<>(body);
    changed.put(field, value);
    return changed;
  }
}
