package org.recourse.tour;

import java.io.IOException;
import java.util.Map;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import tools.jackson.databind.JsonNode;

/** The desk asks whoever got the money, who sees their own part of the case and nothing else. */
final class AskingOthers implements Chapter {
  private static final String COMPLAINT = "I paid for a teapot, and no parcel ever came.";
  private static final String QUESTION = "When did you hand the teapot to the carrier?";
  private static final String ANSWER = "The warehouse lost the label; it leaves tonight.";

  @Override
  public String title() {
    return "Asking the merchant";
  }

  @Override
  public void play(Stage stage) throws Exception {
    Colleague agent = stage.staff.get("agent");
    if (agent == null) {
      stage.step("Without staff of its own the tour cannot show who asks");
      return;
    }
    stage.step("Ada complains about a purchase from 林薇, and Mei asks her in a part of her own");
    String payment = Sending.send(stage, stage.ada, stage.wei, 7_40, "teapot").string("id");
    Map<String, ?> complaint =
        Map.of("problem_type", "other", "payment_id", payment, "text", COMPLAINT);
    String id = stage.ada.client.once("/cases", Complaining.key(), complaint).string("id");
    Answer named = ask(stage, agent, id, stage.ada.name + " got no teapot. Why?");
    stage.equal("who complained may not leave", "409 verification_required", named.brief());
    Answer asked = ask(stage, agent, id, QUESTION);
    stage.equal("a question may", "200", asked.brief());
    stage.equal("the case waits for her", "waiting_third_party", asked.string("state"));

    String part = answered(stage, id);
    JsonNode lines = agent.client().get("/staff/cases/" + id + "/messages").body().path("data");
    JsonNode last = lines.path(lines.size() - 1);
    stage.equal("Mei reads it", ANSWER, last.path("text").asString(""));
    stage.equal("as the merchant's", "merchant", last.path("author").asString(""));
    hidden(stage, id, part);
  }

  /** What 林薇 sees and says; the id of her part. */
  private static String answered(Stage stage, String id) throws Exception {
    stage.step("林薇 finds the question and answers");
    Client wei = stage.wei.client;
    Answer parts = wei.get("/case-parts");
    String part = parts.body().at("/data/0/id").asString("");
    String path = "/case-parts/" + part;
    stage.equal("it is unread", 1L, parts.body().at("/data/0/unread").asLong());
    Answer asked = wei.get(path + "/messages");
    stage.equal("one message", 1, asked.body().path("data").size());
    String shown = parts.text() + wei.get(path).text() + asked.text();
    stage.check("the question", asked.text().contains(QUESTION));
    stage.check("without Ada's words", !shown.contains(COMPLAINT));
    stage.check("or her name", !shown.contains(stage.ada.name));
    stage.equal("the case is not hers", "404 not_found", wei.get("/cases/" + id).brief());
    Answer wrote = wei.once(path + "/messages", Complaining.key(), Map.of("text", ANSWER));
    stage.equal("her answer is there", "201", wrote.brief());
    return part;
  }

  private static void hidden(Stage stage, String id, String part) throws Exception {
    stage.step("Ada looks at her case, and keeps it");
    Client ada = stage.ada.client;
    String shown = ada.get("/cases/" + id).text() + ada.get("/cases/" + id + "/messages").text();
    stage.check("her own words are there", shown.contains(COMPLAINT));
    stage.check("the desk's to others are not", !shown.contains(QUESTION));
    stage.check("nor what was answered", !shown.contains(ANSWER));
    String paper = text(ada.download("/cases/" + id + "/correspondence"));
    stage.check("on paper she has her words", paper.contains("no parcel"));
    stage.check("and nobody else's", !paper.contains("carrier") && !paper.contains("warehouse"));
    Answer foreign = ada.get("/case-parts/" + part);
    stage.equal("and the part is not hers", "404 not_found", foreign.brief());
  }

  private static String text(byte[] document) throws IOException {
    PdfReader pdf = new PdfReader(document);
    StringBuilder text = new StringBuilder();
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      text.append(new PdfTextExtractor(pdf).getTextFromPage(page));
    }
    return text.toString();
  }

  private static Answer ask(Stage stage, Colleague agent, String id, String text) throws Exception {
    return agent
        .client()
        .post(
            "/staff/cases/" + id + "/parties",
            Map.of(
                "key",
                Complaining.key(),
                "role",
                "merchant",
                "handle",
                stage.wei.handle,
                "text",
                text,
                "then",
                "waiting_third_party"));
  }
}
