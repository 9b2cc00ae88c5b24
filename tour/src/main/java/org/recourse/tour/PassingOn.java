package org.recourse.tour;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The central bank passes a complaint on: the law counts from the day that came. */
final class PassingOn implements Chapter {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final String RULE = "cn.forwarded";

  /** Days to answer in, beginning with the one after it came. */
  private static final int DAYS = 15;

  @Override
  public String title() {
    return "A complaint an authority passed on";
  }

  @Override
  public void play(Stage stage) throws Exception {
    Colleague agent = stage.staff.get("agent");
    if (agent == null) {
      stage.step("Without staff of its own the tour cannot show it");
      return;
    }
    stage.step("A letter of the central bank lay about for " + DAYS + " days before Mei opens it");
    LocalDate came = LocalDate.ofInstant(stage.instance.now(), SHANGHAI).minusDays(DAYS);
    Answer opened = open(stage, agent, came);
    stage.equal("it is a case", "201", opened.brief());
    String id = opened.string("id");
    stage.check(
        "received on " + came,
        Instant.parse(opened.string("received_at")).atZone(SHANGHAI).toLocalDate().equals(came));
    Instant due = came.plusDays(DAYS + 1).atStartOfDay(SHANGHAI).toInstant();
    stage.equal(
        "so an answer is due today", due.toString(), duty(opened).path("due_at").asString());
    stage.check("it is not missed yet", breached(agent, id).isEmpty());
    Answer own = stage.wei.client.get("/cases/" + id);
    stage.equal("林薇 sees the case", "200", own.brief());
    stage.check("without a date that only we counted", !own.text().contains("final_response_due"));

    stage.step("The clock is moved past that midnight");
    stage.instance.startLater(Duration.between(stage.instance.now(), due.plusSeconds(60)));
    agent.signIn(stage);
    stage.eventually("it is missed", SOON, () -> !breached(agent, id).isEmpty());
    stage.equal("at its time", due.toString(), breached(agent, id));
  }

  private static Answer open(Stage stage, Colleague agent, LocalDate came) throws Exception {
    return agent
        .client()
        .once(
            "/staff/cases",
            Complaining.key(),
            Map.of(
                "handle",
                stage.wei.handle,
                "kind",
                "complaint",
                "problem_type",
                "other",
                "subject",
                "Passed on to us",
                "text",
                "She says that nobody answers her.",
                "forwarded",
                Map.of("by", "cn.pboc", "reference", "2026-118", "received_on", came.toString())));
  }

  private static JsonNode duty(Answer shown) {
    return find(shown.body().path("duties"));
  }

  private static String breached(Colleague agent, String id) throws Exception {
    return find(agent.client().get("/staff/cases/" + id).body().path("clocks"))
        .path("breached_at")
        .asString("");
  }

  private static JsonNode find(JsonNode all) {
    for (JsonNode one : all) {
      if (one.path("rule").asString("").equals(RULE)) {
        return one;
      }
    }
    throw new IllegalStateException("nothing of " + RULE + " in " + all);
  }
}
