package org.recourse.tour;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Ada chats with an agent, and the server dies in the middle of it. */
final class Chatting implements Chapter {
  private static final Duration SOON = Duration.ofSeconds(10);

  @Override
  public String title() {
    return "A chat across a restart";
  }

  @Override
  public void play(Stage stage) throws Exception {
    Colleague agent = stage.staff.get("agent");
    if (agent == null) {
      stage.check("left out: this house has staff of its own", true);
      return;
    }
    stage.step("Ada writes before anybody is there");
    TalkLine ada = new TalkLine(stage.ada.client, "customer");
    TalkLine desk = new TalkLine(agent.client(), "agent");
    stage.equal(
        agent.who().name + " is available",
        "200",
        agent.client().put("/staff/me/presence", Map.of("state", "available")).brief());
    desk.open();
    ada.open();
    ada.begin("My payment has not arrived");
    stage.eventually("she waits for a seat", SOON, () -> ada.state.equals("waiting"));

    stage.step("The agent accepts and answers");
    JsonNode shown = desk.await("desk");
    while (shown.path("waiting").isEmpty()) {
      shown = desk.await("desk");
    }
    desk.accept(shown.at("/waiting/0/id").asString());
    stage.eventually("she is told who is with her", SOON, () -> ada.state.equals("seated"));
    desk.say("I am looking at it");
    stage.eventually("she reads the answer", SOON, () -> ada.said().size() == 2);

    stage.step("The server is killed, both write on, and it is started again");
    stage.instance.kill();
    ada.say("It was on Monday");
    desk.say("Which amount was it?");
    stage.instance.startAgain();
    ada.open();
    stage.eventually("her line has arrived", SOON, () -> ada.said().size() == 3);
    desk.open();
    List<String> all =
        List.of(
            "My payment has not arrived",
            "I am looking at it",
            "It was on Monday",
            "Which amount was it?");
    stage.eventually("she has every line, in order", SOON, () -> ada.said().equals(all));
    stage.eventually("so has the agent", SOON, () -> desk.said().equals(all));
    stage.equal("none came twice", 0, ada.doubled + desk.doubled);
    stage.equal("she is still with the same agent", "seated", ada.state);
  }
}
