package org.recourse.tour;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Nobody answers: the clock warns, is missed, and stays missed. The time is moved. */
final class Waiting implements Chapter {
  private static final Duration SOON = Duration.ofSeconds(20);

  @Override
  public String title() {
    return "A clock runs out";
  }

  @Override
  public void play(Stage stage) throws Exception {
    Colleague agent = stage.staff.get("agent");
    Colleague lead = stage.staff.get("compliance");
    if (agent == null || lead == null) {
      stage.step("Without staff of its own the tour cannot show it");
      return;
    }
    stage.step("Ada complains, and nobody answers");
    Answer opened =
        stage.ada.client.once(
            "/cases",
            Complaining.key(),
            Map.of("problem_type", "other", "text", "Nobody told me about the new fee."));
    String id = opened.string("id");
    Instant due = Instant.parse(firstReply(agent, id).path("due_at").asString(""));
    stage.check("a first answer is due at " + due, due.isAfter(stage.instance.now()));

    stage.step("The clock is moved to five minutes before that");
    stage.instance.startLater(Duration.between(stage.instance.now(), due.minusSeconds(300)));
    agent.signIn(stage);
    lead.signIn(stage);
    stage.eventually("whoever should answer is warned", SOON, () -> raised(lead, "agent", id));
    stage.check("it is not missed yet", breached(agent, id).isEmpty());

    stage.step("and to a minute after");
    stage.instance.startLater(Duration.ofMinutes(6));
    stage.eventually("the lead is told", SOON, () -> raised(lead, "lead", id));
    String missed = breached(agent, id);
    stage.equal("it was missed at its time", due, Instant.parse(missed));
    JsonNode lines = agent.client().get("/staff/cases/" + id + "/messages").body().path("data");
    long seen = lines.path(lines.size() - 1).path("position").asLong();
    Answer late = Complaining.reply(agent, id, "We are sorry for the wait.", seen);
    stage.equal("Mei answers at last", "201", late.brief());
    stage.equal("and it stays missed", missed, breached(agent, id));
  }

  private static JsonNode firstReply(Colleague agent, String id) throws Exception {
    for (JsonNode clock : agent.client().get("/staff/cases/" + id).body().path("clocks")) {
      if (clock.path("kind").asString("").equals("first_reply")) {
        return clock;
      }
    }
    throw new IllegalStateException("no clock of the first reply");
  }

  private static String breached(Colleague agent, String id) throws Exception {
    return firstReply(agent, id).path("breached_at").asString("");
  }

  private static boolean raised(Colleague lead, String level, String id) throws Exception {
    return lead.client().get("/staff/escalations?limit=100&level=" + level).text().contains(id);
  }
}
