package org.recourse.tour;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Two of the staff decide what was asked for with documents, and all of it is on record. */
final class Reviewing implements Chapter {
  @Override
  public String title() {
    return "Two people decide";
  }

  @Override
  public void play(Stage stage) throws Exception {
    Colleague agent = stage.staff.get("agent");
    Colleague compliance = stage.staff.get("compliance");
    if (agent == null || compliance == null) {
      stage.step("Without staff of its own the tour cannot show it");
      return;
    }
    tier(stage, agent, compliance);
    unfreeze(stage, agent, compliance);
    audit(stage, agent, compliance);
  }

  private static void tier(Stage stage, Colleague agent, Colleague compliance) throws Exception {
    Player ada = stage.ada;
    stage.step("Mei finds Ada's request among those that wait");
    String review = waiting(agent, ada.id());
    Answer closed = agent.client().get("/staff/reviews/" + review);
    stage.equal("she sees nothing without saying why", "403 look_required", closed.brief());
    look(stage, agent, ada, "asked for higher limits");
    Answer open = agent.client().get("/staff/reviews/" + review);
    stage.equal("then she sees who it is", ada.name, open.string("name"));
    stage.equal(
        "and the passport",
        "200",
        agent.client().get("/staff/reviews/" + review + "/files/front").brief());
    String approval = propose(agent, review, "the passport is hers");
    stage.equal("she cannot grant it alone", "403 not_allowed", agent.approve(approval).brief());
    stage.equal("Ada's tier is as before", "basic", ada.client.get("/me").string("tier"));

    stage.step("Ravi looks at it too, and approves");
    stage.equal("not unseen", "403 look_required", compliance.approve(approval).brief());
    look(stage, compliance, ada, "second look at her passport");
    stage.equal("it is done", "approved", compliance.approve(approval).string("state"));
    stage.equal("Ada's tier", "verified", ada.client.get("/me").string("tier"));
    stage.check("she is told: " + stage.mail(ada.handle, "higher limits").subject(), true);
  }

  private static void unfreeze(Stage stage, Colleague agent, Colleague compliance)
      throws Exception {
    Player wei = stage.wei;
    stage.step("They compare 林薇's face with her passport, and lift her freeze");
    String review = waiting(agent, wei.id());
    look(stage, agent, wei, "wants her freeze lifted");
    String approval = propose(agent, review, "her face is that of the passport");
    Answer paid = Sending.send(stage, wei, stage.ada, 1_00, "not yet");
    stage.equal("one is not enough", "wallet_frozen", paid.string("decline_code"));
    look(stage, compliance, wei, "second look at her passport");
    stage.equal("two are", "approved", compliance.approve(approval).string("state"));
    Answer free = Sending.send(stage, wei, stage.ada, 1_00, "thank you");
    stage.equal("her money leaves again", "succeeded", free.string("state"));
  }

  private static void audit(Stage stage, Colleague agent, Colleague compliance) throws Exception {
    stage.step("Ravi reads the audit");
    String ada = stage.ada.id();
    String mei = agent.client().get("/me").string("id");
    String ravi = compliance.client().get("/me").string("id");
    JsonNode proposed = entry(compliance, "approval.proposed", ada);
    JsonNode approved = entry(compliance, "approval.approved", ada);
    stage.check("that Mei proposed", proposed.path("actor").path("id").asString("").equals(mei));
    stage.equal("why", "the passport is hers", proposed.path("reason").asString(""));
    stage.check("that he approved", approved.path("actor").path("id").asString("").equals(ravi));
    JsonNode look = entry(compliance, "customer.look_opened", ada);
    stage.check("who looked at Ada, and why: " + look.path("reason").asString(""), look.isObject());
    JsonNode alone = entry(compliance, "staff.invited_alone", "");
    stage.equal(
        "that one invited alone", "operator", alone.path("detail").path("role").asString(""));
    stage.check(
        "that she froze her account from outside",
        compliance.client().get("/staff/audit?person=" + ada).text().contains("signed_out"));
    stage.check("and that he read all this", entry(compliance, "audit.read", "").isObject());
  }

  private static JsonNode entry(Colleague reader, String action, String person) throws Exception {
    String of = person.isEmpty() ? "" : "&person=" + person;
    return reader.client().get("/staff/audit?action=" + action + of).body().path("data").path(0);
  }

  private static String waiting(Colleague agent, String person) throws Exception {
    Answer waiting = agent.client().get("/staff/reviews");
    for (JsonNode review : waiting.body().path("data")) {
      if (review.path("person_id").asString("").equals(person)) {
        return review.path("id").asString("");
      }
    }
    throw new IllegalStateException("no review of " + person + " in " + waiting.text());
  }

  private static void look(Stage stage, Colleague who, Player at, String reason) throws Exception {
    Answer looked =
        who.client().post("/staff/customer-looks", Map.of("handle", at.handle, "reason", reason));
    stage.equal(who.who().name + " says why: " + reason, "201", looked.brief());
  }

  private static String propose(Colleague agent, String review, String reason) throws Exception {
    return agent
        .client()
        .post("/staff/reviews/" + review + "/grant-proposals", Map.of("reason", reason))
        .string("id");
  }
}
