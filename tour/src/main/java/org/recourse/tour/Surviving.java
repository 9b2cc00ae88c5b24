package org.recourse.tour;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The process is killed in the middle of its work and started again. */
final class Surviving implements Chapter {
  private static final int PAYMENTS = 120;

  @Override
  public String title() {
    return "Surviving a crash";
  }

  @Override
  public void play(Stage stage) throws Exception {
    long before = stage.available(stage.ada);
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < PAYMENTS; i++) {
      keys.add(UUID.randomUUID().toString());
    }

    stage.step("The server is killed while Ada makes " + PAYMENTS + " payments of 0.10");
    ConcurrentMap<String, String> acknowledged = killAmid(stage, keys);
    stage.check(
        acknowledged.size() + " were acknowledged before it died",
        !acknowledged.isEmpty() && acknowledged.size() < PAYMENTS);

    stage.step("It is started again");
    long start = System.nanoTime();
    stage.instance.startAgain();
    stage.check(
        "ready after " + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms", true);
    stage.equal("Ada is still signed in", "200", stage.ada.client.get("/me").brief());
    int kept = 0;
    for (String payment : acknowledged.values()) {
      if (stage.ada.client.get("/payments/" + payment).string("state").equals("succeeded")) {
        kept++;
      }
    }
    stage.equal("every acknowledged payment is there", acknowledged.size(), kept);

    stage.step("All " + PAYMENTS + " are sent once more with their keys");
    int same = 0;
    int done = 0;
    for (String key : keys) {
      Answer again = stage.ada.client.pay(key, stage.transfer(stage.ada, stage.wei, 10, "crash"));
      done += again.string("state").equals("succeeded") ? 1 : 0;
      same += again.string("id").equals(acknowledged.get(key)) ? 1 : 0;
    }
    stage.equal("all are done", PAYMENTS, done);
    stage.equal("those acknowledged are the same payments", acknowledged.size(), same);
    stage.equal("Ada paid each once", before - 10L * PAYMENTS, stage.available(stage.ada));
  }

  /** Which keys were acknowledged, with their payments. */
  private static ConcurrentMap<String, String> killAmid(Stage stage, List<String> keys)
      throws Exception {
    ConcurrentMap<String, String> acknowledged = new ConcurrentHashMap<>();
    try (ExecutorService browsers = Executors.newFixedThreadPool(4)) {
      for (String key : keys) {
        var _ =
            browsers.submit(() -> {
              Answer answer =
                  stage.ada.client.pay(key, stage.transfer(stage.ada, stage.wei, 10, "crash"));
              if (answer.string("state").equals("succeeded")) {
                acknowledged.put(key, answer.string("id"));
              }
              return answer;
            });
      }
      for (int i = 0; i < 30_000 && acknowledged.size() < PAYMENTS / 3; i++) {
        Thread.sleep(1);
      }
      stage.instance.kill();
    }
    return acknowledged;
  }
}
