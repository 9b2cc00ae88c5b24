package org.recourse.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.recourse.demo.DemoBrowser.Answer;
import tools.jackson.databind.JsonNode;

/**
 * What people of the demo complain of, and how far the staff have come with it, so that the desk
 * shows every state. Keys are made of the words, so a second run finds it done.
 */
final class DemoCases {
  private static final String BROWSER =
      "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15"
          + " (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1";

  private final DemoDoor door;
  private final DemoBrowser agent;
  private final DemoBrowser supervisor;
  private final LocalDate yesterday;

  DemoCases(DemoDoor door, DemoBrowser agent, DemoBrowser supervisor, LocalDate yesterday) {
    this.door = door;
    this.agent = agent;
    this.supervisor = supervisor;
    this.yesterday = yesterday;
  }

  void doAll() throws IOException, InterruptedException {
    complain(DemoPeople.RAVI, "not_me", true, "I was asleep at that hour. I did not make this.");
    String twice = complain(DemoPeople.WEI, "paid_twice", true, "同一笔钱扣了两次，请帮我查一下。");
    askMerchant(twice, "Did the same order reach you twice today? Please attach what you sent.");

    String waiting =
        complain(
            DemoPeople.SOFIA, "declined", false, "My transfer was refused twice this morning.");
    answer(agent, waiting, "Which amount did you try, and to whom?", "waiting_customer");

    String asked = complain(DemoPeople.BO, "wrong_recipient", true, "转错人了，收款人不是我想付的那位。");
    answer(agent, asked, "我们已经联系收款人，请您等待对方的答复。", "waiting_third_party");
    note(asked, "对方电话未接，明天上午再打。");

    String explained =
        complain(DemoPeople.ADA, "fees", false, "Why does a top-up take until tomorrow?");
    String why = "Your bank confirms it once a day. Ours has asked for it.";
    supervisor.post(
        "/staff/cases/" + explained + "/final-response",
        Map.of("key", key(why), "outcome", "explained", "text", why));

    passedOn(DemoPeople.WEI, "人民银行转来投诉：提现被拒，一直没有说明原因。");

    String settled =
        complain(DemoPeople.PRIYA, "not_arrived", true, "My friend says the money is not there.");
    answer(agent, settled, "It arrived a minute later. Can your friend look again?", "open");
    settle(DemoPeople.PRIYA, settled);
    settle(DemoPeople.PRIYA, settled);
  }

  /** The case. */
  private String complain(DemoPerson person, String problem, boolean aboutPayment, String words)
      throws IOException, InterruptedException {
    try (DemoBrowser browser = door.customer(person, BROWSER)) {
      Map<String, Object> body = new HashMap<>();
      body.put("problem_type", problem);
      body.put("text", words);
      JsonNode newest = browser.get("/transactions?limit=1").body().path("data").path(0);
      if (aboutPayment && newest.has("id")) {
        body.put("payment_id", newest.path("id").asString(""));
      }
      return browser.once("/cases", key(words), body).text("id");
    }
  }

  private static void answer(DemoBrowser staff, String id, String words, String then)
      throws IOException, InterruptedException {
    Answer said = staff.get("/staff/cases/" + id + "/messages");
    JsonNode lines = said.body().path("data");
    long seen = lines.path(lines.size() - 1).path("position").asLong(0);
    staff.post(
        "/staff/cases/" + id + "/replies",
        Map.of("key", key(words), "text", words, "seen", seen, "then", then));
  }

  private void askMerchant(String id, String words) throws IOException, InterruptedException {
    agent.post(
        "/staff/cases/" + id + "/parties",
        Map.of(
            "key",
            key(words),
            "role",
            "merchant",
            "handle",
            DemoPeople.MAPLE.handle(),
            "text",
            words,
            "then",
            "waiting_third_party"));
  }

  /** A complaint that the central bank passed on, written down by an agent. */
  private void passedOn(DemoPerson person, String words) throws IOException, InterruptedException {
    agent.once(
        "/staff/cases",
        key(words),
        Map.of(
            "handle",
            person.handle(),
            "kind",
            "complaint",
            "problem_type",
            "declined",
            "subject",
            "人民银行转办：提现被拒",
            "text",
            words,
            "forwarded",
            Map.of(
                "by", "cn.pboc",
                "reference", "银消保转〔2026〕118号",
                "received_on", yesterday.toString())));
  }

  private void note(String id, String words) throws IOException, InterruptedException {
    agent.post(
        "/staff/cases/" + id + "/notes",
        Map.of("key", key(words), "text", words, "restricted", false));
  }

  private void settle(DemoPerson person, String id) throws IOException, InterruptedException {
    try (DemoBrowser browser = door.customer(person, BROWSER)) {
      browser.post("/cases/" + id + "/resolution", Map.of());
    }
  }

  private static String key(String words) {
    return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
