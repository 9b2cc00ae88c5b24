package org.recourse.tour;

import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Limits are shown, and a refusal says what would have been possible. */
final class Limiting implements Chapter {
  @Override
  public String title() {
    return "Limits";
  }

  @Override
  public void play(Stage stage) throws Exception {
    stage.step("Ada looks at her limits");
    Answer limits = stage.ada.client.get("/wallets/" + stage.ada.walletId + "/limits");
    stage.equal("her tier", "basic", limits.string("tier"));
    long once = limit(limits, "per_transaction").path("max").asLong();
    long left = limit(limits, "day").path("left").asLong();
    stage.check("one payment has a limit", once > 0);
    stage.check("the day tells when it renews", limit(limits, "day").has("renews_at"));

    stage.step("She sends more than one payment may be");
    long before = stage.available(stage.ada);
    Answer declined =
        stage.ada.client.pay(
            UUID.randomUUID().toString(),
            stage.transfer(stage.ada, stage.wei, once + 1, "too much at once"));
    stage.equal("because of", "limit_exceeded", declined.string("decline_code"));
    JsonNode why = declined.body().path("decline");
    stage.equal("which limit", "per_transaction", why.path("limit").asString(""));
    stage.equal("what would have been possible", once, why.path("left").asLong());
    stage.equal("nothing moved", before, stage.available(stage.ada));

    stage.step("What she sends counts, what she is refused does not");
    Answer sent = Sending.send(stage, stage.ada, stage.wei, 1_00, "small");
    stage.equal("it is done", "succeeded", sent.string("state"));
    Answer after = stage.ada.client.get("/wallets/" + stage.ada.walletId + "/limits");
    stage.equal("left today", left - 1_00, limit(after, "day").path("left").asLong());
    Answer foreign = stage.wei.client.get("/wallets/" + stage.ada.walletId + "/limits");
    stage.equal("林薇 cannot see them", "404 not_found", foreign.brief());
  }

  private static JsonNode limit(Answer limits, String name) {
    for (JsonNode limit : limits.body().path("limits")) {
      if (limit.path("limit").asString("").equals(name)) {
        return limit;
      }
    }
    throw new IllegalStateException("no limit " + name + " in " + limits.body());
  }
}
