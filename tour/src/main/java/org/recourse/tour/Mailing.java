package org.recourse.tour;

import java.time.Duration;
import java.util.Map;
import org.recourse.tour.Mailboxes.Mail;
import tools.jackson.databind.JsonNode;

/**
 * A complaint from a mail program, answered at the desk; and somebody who only claims to be her.
 */
final class Mailing implements Chapter {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String SUBJECT = "Charged for nothing";

  @Override
  public String title() {
    return "A complaint by e-mail";
  }

  @Override
  public void play(Stage stage) throws Exception {
    Colleague agent = stage.staff.get("agent");
    if (agent == null) {
      stage.step("Without staff of its own the tour cannot show the answer");
      return;
    }
    String ada = stage.ada.handle;
    Answer paid = Sending.send(stage, stage.ada, stage.wei, 3_21, "by mail");
    String payment = paid.string("id");
    stage.step("Ada writes to " + Mailboxes.HOUSE + " from her mail program");
    String written =
        stage.mails.send(
            ada,
            Mailboxes.HOUSE,
            SUBJECT,
            Map.of(),
            "Something was taken from my wallet and I never got anything for it.");
    Mail receipt = stage.mail(ada, "[C-");
    String number = receipt.subject().replaceAll(".*\\[(C-\\d+)].*", "$1");
    stage.check("it is a case, and she is told its number " + number, number.startsWith("C-"));
    stage.equal("by a machine that says so", "auto-replied", receipt.header("Auto-Submitted"));
    stage.check("with a Message-ID of our own", receipt.header("Message-ID").contains("msg_"));
    stage.check("in her thread", receipt.header("References").contains(written));
    stage.check("she is asked what is missing", receipt.text().contains("- "));

    String id = answered(stage, agent, number, payment);
    threaded(stage, agent, id);
    spoofed(stage, agent, id, number);
  }

  private static String answered(Stage stage, Colleague agent, String number, String payment)
      throws Exception {
    stage.step("Mei answers it at the desk");
    String id = "";
    for (JsonNode row : agent.client().get("/staff/cases?limit=100").body().path("data")) {
      id = row.path("number").asString("").equals(number) ? row.path("id").asString("") : id;
    }
    stage.check("it is in the queue", !id.isEmpty());
    stage.equal("she ties the payment to it", "200", link(agent, id, payment).brief());
    Answer told = reply(agent, id, "Do you mean the 3.21 to 林薇?");
    stage.equal("the amount may not leave", "409 verification_required", told.brief());
    Answer asked = reply(agent, id, "We are looking at it. When was that?");
    stage.equal("a question may", "201", asked.brief());
    return id;
  }

  private static void threaded(Stage stage, Colleague agent, String id) throws Exception {
    stage.step("Ada finds it in her mailbox and answers there");
    Mail answer = stage.mail(stage.ada.handle, "When was that?");
    stage.check("under her subject", answer.subject().startsWith("Re: " + SUBJECT));
    stage.check("with References", answer.header("References").contains("@"));
    String replyTo = answer.header("Reply-To");
    stage.check("answers go to an address of the case", replyTo.startsWith("complaints+c"));
    stage.equal("no machine wrote it", "", answer.header("Auto-Submitted"));
    stage.mails.answer(stage.ada.handle, answer, "It was this morning.");
    stage.eventually("it is in the same case", SOON, () -> last(agent, id).contains("this mor"));
    stage.check("without what it quotes", !last(agent, id).contains("When was that?"));
  }

  private static void spoofed(Stage stage, Colleague agent, String id, String number)
      throws Exception {
    stage.step("Mallory quotes the number, under her own name and under Ada's");
    String mallory = stage.ada.handle.replace("ada", "mallory");
    String subject = "Re: " + SUBJECT + " [" + number + "]";
    String asks = "Please tell me the amount of my payment and who got it.";
    stage.mails.send(mallory, Mailboxes.HOUSE, subject, Map.of(), asks);
    Mail receipt = stage.mail(mallory, "[C-");
    stage.check("she gets a case of her own", !receipt.text().contains(number));
    stage.check("and learns nothing", !receipt.text().contains("3.21"));
    stage.check("Ada's case has no line of hers", !last(agent, id).contains("who got it"));
    stage.equal("nor does Mei tell her", "409 verification_required", tell(agent, mallory));

    stage.mails.send(stage.ada.handle, Mailboxes.HOUSE, subject, Map.of("Reply-To", mallory), asks);
    stage.eventually("as Ada she is heard", SOON, () -> last(agent, id).contains("who got it"));
    Answer told = reply(agent, id, "It was 3.21.");
    stage.equal("and told nothing", "409 verification_required", told.brief());
    stage.equal("an answer", "201", reply(agent, id, "Please confirm it is you.").brief());
    stage.mail(stage.ada.handle, "Please confirm it is you.");
    stage.check("goes to Ada's address alone", !stage.hasMail(mallory, ""));
  }

  /** Answers the case of an address with the amount of another one's payment. */
  private static String tell(Colleague agent, String address) throws Exception {
    for (JsonNode row : agent.client().get("/staff/cases?limit=100").body().path("data")) {
      String id = row.path("id").asString("");
      if (agent.client().get("/staff/cases/" + id).text().contains(address)) {
        return reply(agent, id, "It was 3.21 to 林薇.").brief();
      }
    }
    return "no case of " + address;
  }

  private static Answer link(Colleague agent, String id, String payment) throws Exception {
    return agent
        .client()
        .post(
            "/staff/cases/" + id + "/links",
            Map.of("kind", "payment", "target", payment, "linked", true));
  }

  private static Answer reply(Colleague agent, String id, String text) throws Exception {
    JsonNode lines = lines(agent, id);
    return Complaining.reply(
        agent, id, text, lines.path(lines.size() - 1).path("position").asLong());
  }

  private static String last(Colleague agent, String id) throws Exception {
    JsonNode lines = lines(agent, id);
    return lines.path(lines.size() - 1).path("text").asString("");
  }

  private static JsonNode lines(Colleague agent, String id) throws Exception {
    return agent.client().get("/staff/cases/" + id + "/messages").body().path("data");
  }
}
