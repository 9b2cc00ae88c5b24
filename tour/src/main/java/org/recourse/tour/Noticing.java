package org.recourse.tour;

import java.util.HashMap;
import java.util.Map;
import org.recourse.tour.Mailboxes.Mail;
import tools.jackson.databind.JsonNode;

/** A device nobody has seen is announced; messages about money come as they were chosen. */
final class Noticing implements Chapter {
  private static final String LIBRARY =
      "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0";

  @Override
  public String title() {
    return "New devices and chosen alerts";
  }

  @Override
  public void play(Stage stage) throws Exception {
    device(stage);
    alerts(stage);
    required(stage);
  }

  private static void device(Stage stage) throws Exception {
    Player ada = stage.ada;
    stage.step("Ada signs in on a computer of the library");
    Client library = stage.device(LIBRARY);
    Answer in = library.post("/sessions", SigningUp.session(ada.handle, ada.password));
    stage.equal("she is in", "201", in.brief());
    Mail told = stage.mail(ada.handle, "Firefox, Linux");
    stage.check("and is told of it by mail: " + told.subject(), true);
    stage.check(
        "with what to do if it was not her", told.text().contains("freeze your account at once"));
    JsonNode seen = find(ada.client.get("/me/devices"), "Firefox");
    stage.equal("it is in the list of her devices", "Linux", seen.path("system").asString(""));

    stage.step("At home she forgets it");
    Answer forgotten = ada.client.delete("/me/devices/" + seen.path("id").asString(""));
    stage.equal("it is off the list", "204", forgotten.brief());
    stage.equal("and signed out", "401 not_signed_in", library.get("/me").brief());
  }

  private static JsonNode find(Answer devices, String browser) {
    for (JsonNode device : devices.body().path("data")) {
      if (device.path("browser").asString("").equals(browser)) {
        return device;
      }
    }
    throw new IllegalStateException("no " + browser + " in " + devices.text());
  }

  private static void alerts(Stage stage) throws Exception {
    Player ada = stage.ada;
    stage.step("Ada wants mails about debits from 20.00 only, and about what comes in");
    Answer chosen = choose(ada, 20, true);
    stage.equal("so it is", "200", chosen.brief());
    Mail warned = stage.mail(ada.handle, "fewer messages");
    stage.check("a last mail says so, in case it was not her: " + warned.subject(), true);
    Answer small = Sending.send(stage, ada, stage.wei, 5_00, "tea");
    Answer large = Sending.send(stage, ada, stage.wei, 25_00, "books");
    Mail debit = stage.mail(ada.handle, Sending.reference(large.string("id")));
    stage.check("25.00 is worth a mail: " + debit.subject(), debit.subject().contains("25.00"));
    stage.check("5.00 is not", !stage.hasMail(ada.handle, Sending.reference(small.string("id"))));
    Answer back = Sending.send(stage, stage.wei, ada, 30_00, "tea and books");
    Mail credit = stage.mail(ada.handle, Sending.reference(back.string("id")));
    stage.check("what comes in is told: " + credit.subject(), credit.subject().contains("30.00"));
    stage.equal("she wants to hear of all again", "200", choose(ada, 0, false).brief());
  }

  private static void required(Stage stage) throws Exception {
    stage.step("Somebody with her session would switch warnings off");
    Map<String, Object> body = new HashMap<>(preference(0, false));
    body.put("security", channels(false));
    Answer off = stage.ada.client.put("/me/alert-preferences", body);
    stage.equal("that cannot be done", "422 alerts_required", off.brief());
  }

  private static Answer choose(Player player, int from, boolean credits) throws Exception {
    return player.client.put("/me/alert-preferences", preference(from, credits));
  }

  private static Map<String, Object> preference(int from, boolean credits) {
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("debits", channels(true));
    wanted.put("credits", channels(credits));
    if (from > 0) {
      wanted.put("debit_from", from);
    }
    return wanted;
  }

  private static Map<String, Boolean> channels(boolean email) {
    return Map.of("email", email, "sms", false);
  }
}
