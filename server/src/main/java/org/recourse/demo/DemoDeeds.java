package org.recourse.demo;

import java.awt.Color;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recourse.demo.DemoBrowser.Answer;

/**
 * What people of the demo have done about their accounts, and the staff for them: asked with
 * documents, frozen, approved, refused. Each is done once; a second run finds it done.
 */
final class DemoDeeds {
  private static final String PHONE =
      "Mozilla/5.0 (Linux; Android 16; Pixel 10) AppleWebKit/537.36 (KHTML, like Gecko)"
          + " Chrome/142.0.0.0 Mobile Safari/537.36";
  private static final String LAPTOP =
      "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)"
          + " Version/26.0 Safari/605.1.15";

  private final DemoDoor door;
  private final DemoBrowser agent;
  private final DemoBrowser supervisor;

  DemoDeeds(DemoDoor door, DemoBrowser agent, DemoBrowser supervisor) {
    this.door = door;
    this.agent = agent;
    this.supervisor = supervisor;
  }

  void doAll() throws IOException, InterruptedException {
    askForTier(DemoPeople.PRIYA, "full", "address");
    String granted = askForTier(DemoPeople.NINA, "verified");
    if (!granted.isEmpty()) {
      approve(propose(DemoPeople.NINA, granted, "Passport read, name and country agree."));
    }
    String refused = askForTier(DemoPeople.SOFIA, "full", "address");
    if (!refused.isEmpty()) {
      refuse(propose(DemoPeople.SOFIA, refused, "Passport and electricity bill read."));
    }
    String waiting = loseThePhone();
    if (!waiting.isEmpty()) {
      propose(DemoPeople.MIN, waiting, "Called back; the face on both pictures is the same.");
    }
    for (String software : List.of(PHONE, LAPTOP)) {
      door.customer(DemoPeople.ADA, software).close();
    }
  }

  /** The review, or nothing when it was asked for before. */
  private String askForTier(DemoPerson person, String tier, String... more)
      throws IOException, InterruptedException {
    try (DemoBrowser browser = door.customer(person, PHONE)) {
      return ask(browser, Map.of("kind", "tier", "tier", tier), more);
    }
  }

  private String loseThePhone() throws IOException, InterruptedException {
    try (DemoBrowser browser = door.customer(DemoPeople.MIN, LAPTOP)) {
      browser.post("/me/freeze", Map.of("lost", List.of("phone")));
      return ask(browser, Map.of("kind", "unfreeze", "words", "手机被偷了，我已经补办了新卡，请帮我解冻。"), "selfie");
    }
  }

  private static String ask(DemoBrowser browser, Map<String, String> wanted, String... more)
      throws IOException, InterruptedException {
    if (!browser.get("/me/reviews").body().path("data").isEmpty()) {
      return "";
    }
    List<Map<String, String>> files = new ArrayList<>();
    files.add(upload(browser, "front", new Color(0x8A, 0xA4, 0xC8)));
    for (String part : more) {
      files.add(upload(browser, part, new Color(0xC8, 0xB0, 0x8A)));
    }
    Map<String, Object> review = new HashMap<>(wanted);
    review.put("document", "passport");
    review.put("files", files);
    return browser.post("/me/reviews", review).text("id");
  }

  private static Map<String, String> upload(DemoBrowser browser, String part, Color color)
      throws IOException, InterruptedException {
    Answer file =
        browser.post("/me/files", "image/png", BodyPublishers.ofByteArray(DemoPicture.png(color)));
    return Map.of("part", part, "id", file.text("id"));
  }

  /** The approval. */
  private String propose(DemoPerson person, String review, String reason)
      throws IOException, InterruptedException {
    look(agent, person);
    return agent
        .post("/staff/reviews/" + review + "/grant-proposals", Map.of("reason", reason))
        .text("id");
  }

  private void approve(String approval) throws IOException, InterruptedException {
    look(supervisor, DemoPeople.NINA);
    supervisor.post(
        "/staff/approvals/" + approval + "/approval", Map.of("words", "Looked at it too."));
  }

  private void refuse(String approval) throws IOException, InterruptedException {
    supervisor.post(
        "/staff/approvals/" + approval + "/refusal",
        Map.of("words", "The bill is older than three months. Ask for a newer one."));
  }

  private static void look(DemoBrowser staff, DemoPerson person)
      throws IOException, InterruptedException {
    staff.post(
        "/staff/customer-looks",
        Map.of("handle", person.handle(), "reason", "Asked for a review of documents"));
  }
}
