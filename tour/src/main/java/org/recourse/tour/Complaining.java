package org.recourse.tour;

import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Two taps from a payment to a complaint; an agent answers it beside the money. */
final class Complaining implements Chapter {
  @Override
  public String title() {
    return "A complaint from a payment";
  }

  @Override
  public void play(Stage stage) throws Exception {
    Player ada = stage.ada;
    stage.step("Ada paid 林薇 twice, and says at the payment that something is wrong");
    Answer paid = Sending.send(stage, ada, stage.wei, 1_20, "paid twice");
    String payment = paid.string("id");
    Answer types = ada.client.get("/problem-types?payment=" + payment);
    JsonNode first = types.body().path("data").path(0);
    stage.equal("the amount is known", 1_20L, first.path("known").path("amount").asLong());
    stage.equal("and to whom", "林*", first.path("known").path("counterparty").asString(""));
    Answer opened =
        ada.client.once(
            "/cases",
            key(),
            Map.of("problem_type", "paid_twice", "payment_id", payment, "text", WORDS));
    stage.equal("the case is there", "201", opened.brief());
    String id = opened.string("id");
    stage.check("its number is " + opened.string("number"), !opened.string("number").isEmpty());
    stage.equal("we are at turn", "us", opened.string("turn"));
    stage.check("until " + opened.string("next_due_at"), !opened.string("next_due_at").isEmpty());
    Answer foreign = stage.wei.client.get("/cases/" + id);
    stage.equal("nobody else sees it", "404 not_found", foreign.brief());
    Answer lines = ada.client.get("/cases/" + id + "/messages");
    stage.check("her card number is masked", !lines.text().contains("4111111111111111"));

    Colleague agent = stage.staff.get("agent");
    if (agent == null) {
      stage.step("Without staff of its own the tour cannot show the answer");
      return;
    }
    answer(stage, agent, id);
    settle(stage, id);
  }

  private static final String WORDS =
      "I was charged twice. My card is 4111 1111 1111 1111, please look.";

  private static void answer(Stage stage, Colleague agent, String id) throws Exception {
    stage.step("Mei finds it in the queue and answers");
    Answer queue = agent.client().get("/staff/cases?limit=100");
    stage.check("it is there", queue.text().contains(id));
    Answer shown = agent.client().get("/staff/cases/" + id);
    stage.equal("with the payment", "payment", shown.body().at("/links/0/kind").asString(""));
    JsonNode lines = agent.client().get("/staff/cases/" + id + "/messages").body().path("data");
    long seen = lines.path(lines.size() - 1).path("position").asLong();
    Answer blind = reply(agent, id, "Too early", seen - 1);
    stage.equal("not over what she has not read", "409 case_moved_on", blind.brief());
    Answer replied = reply(agent, id, "Only one of them was booked. Do you see the other?", seen);
    stage.equal("her answer goes", "201", replied.brief());
    Answer own = stage.ada.client.get("/cases/" + id + "/messages");
    stage.check("Ada reads it", own.text().contains("Only one of them was booked"));
    Answer noted =
        agent
            .client()
            .post(
                "/staff/cases/" + id + "/notes",
                Map.of("key", key(), "text", "Looks like a double tap", "restricted", false));
    stage.equal("Mei notes something for colleagues", "200", noted.brief());
    stage.check(
        "which Ada does not see",
        !stage.ada.client.get("/cases/" + id + "/messages").text().contains("double tap"));
  }

  private static void settle(Stage stage, String id) throws Exception {
    stage.step("Ada says it is settled, then thinks otherwise");
    Client ada = stage.ada.client;
    Answer settled = ada.post("/cases/" + id + "/resolution", Map.of());
    stage.equal("it is resolved", "resolved", settled.string("state"));
    Answer again =
        ada.once("/cases/" + id + "/reopening", key(), Map.of("reason", "It is there again"));
    stage.equal("it is open again", "us", again.string("turn"));
  }

  static Answer reply(Colleague agent, String id, String text, long seen) throws Exception {
    return agent
        .client()
        .post("/staff/cases/" + id + "/replies", Map.of("key", key(), "text", text, "seen", seen));
  }

  static String key() {
    return UUID.randomUUID().toString();
  }
}
