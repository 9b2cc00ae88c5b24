package org.recourse.tour;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.recourse.tour.LiveUpdates.Update;
import org.recourse.tour.Mailboxes.Mail;
import tools.jackson.databind.JsonNode;

/** Money goes from one to the other, and everybody is told. */
final class Sending implements Chapter {
  @Override
  public String title() {
    return "Sending";
  }

  @Override
  public void play(Stage stage) throws Exception {
    lookingUp(stage);
    String payment = byPhone(stage);
    told(stage, payment);
    byMail(stage);
    lists(stage, payment);
  }

  private static void lookingUp(Stage stage) throws Exception {
    stage.step("Ada looks 林薇 up by her number");
    Answer found = lookUp(stage.ada, stage.wei.handle);
    String masked = found.body().path("payee").path("masked_name").asString("");
    stage.check(
        "and sees only part of the name: " + masked,
        found.status() == 200 && !masked.isEmpty() && !masked.equals(stage.wei.name));
    stage.equal(
        "nobody is found under another number",
        "422 payee_not_found",
        lookUp(stage.ada, "nobody@tour.recourse.test").brief());
    stage.equal(
        "and she cannot pay herself",
        "422 own_wallet",
        lookUp(stage.ada, stage.ada.handle).brief());
  }

  private static Answer lookUp(Player player, String handle) throws Exception {
    return player.client.post("/payee-lookups", Map.of("handle", handle));
  }

  private static String byPhone(Stage stage) throws Exception {
    stage.step("林薇's page is open while Ada sends her 120.00");
    try (LiveUpdates page = stage.wei.client.live()) {
      stage.equal("the page listens", 200, page.status());
      Answer sent = send(stage, stage.ada, stage.wei, 120_00, "Dinner, thank you! 谢谢");
      stage.equal("it is done at once", "201", sent.brief());
      stage.equal("it succeeded", "succeeded", sent.string("state"));
      stage.equal("Ada's balance", 480_00L, stage.available(stage.ada));
      Update arrived = page.next("payment", Duration.ofSeconds(10));
      stage.check(
          "林薇's page is told: " + arrived,
          arrived != null && arrived.data().contains(sent.string("id")));
      stage.equal("林薇's balance", 120_00L, stage.available(stage.wei));
      Update counted = page.next("inbox", Duration.ofSeconds(10));
      stage.check("and her inbox counts up: " + counted, counted != null);
      return sent.string("id");
    }
  }

  private static void told(Stage stage, String payment) throws Exception {
    stage.step("Both are told");
    Mail mail = stage.mail(stage.ada.handle, reference(payment));
    stage.check(
        "Ada gets a mail about the debit: " + mail.subject(), mail.subject().contains("120.00"));
    stage.check("which hides most of 林薇's name", !mail.text().contains(stage.wei.name));
    stage.check("and says what to do if it was not her", mail.text().contains("not you?"));
    inbox(stage, stage.ada, "debit", payment);
    JsonNode credit = inbox(stage, stage.wei, "credit", payment);
    stage.check(
        "hers in Chinese: " + credit.path("title").asString(""),
        credit.path("title").asString("").matches(".*\\p{IsHan}.*"));
    Answer read =
        stage.wei.client.post("/inbox/" + credit.path("id").asString("") + "/read", Map.of());
    stage.equal("she reads it", "200", read.brief());
  }

  /** The end of a payment's id, by which messages name it. */
  static String reference(String payment) {
    return payment.substring(payment.length() - 8).toUpperCase(Locale.ROOT);
  }

  private static JsonNode inbox(Stage stage, Player player, String kind, String payment)
      throws Exception {
    for (JsonNode message : player.client.get("/inbox").body().path("data")) {
      if (message.path("payment_id").asString("").equals(payment)) {
        stage.equal(
            player.name + " has it in the inbox as", kind, message.path("kind").asString(""));
        return message;
      }
    }
    throw new IllegalStateException("no message about " + payment + " for " + player.name);
  }

  private static void byMail(Stage stage) throws Exception {
    stage.step("林薇 sends 20.00 back to Ada's address");
    Answer sent = send(stage, stage.wei, stage.ada, 20_00, "找零");
    stage.equal("it succeeded", "succeeded", sent.string("state"));
    stage.equal("Ada's balance", 500_00L, stage.available(stage.ada));
    stage.equal("林薇's balance", 100_00L, stage.available(stage.wei));
    stage.eventually(
        "林薇, who has no address, is told by text message",
        Duration.ofSeconds(10),
        () -> stage.textMessage(stage.wei.handle).contains(reference(sent.string("id"))));
  }

  private static void lists(Stage stage, String payment) throws Exception {
    stage.step("The payment is found again");
    Answer found = stage.ada.client.get("/transactions?q=dinner&direction=out");
    stage.equal(
        "by a word of its note",
        payment,
        found.body().path("data").path(0).path("id").asString(""));
    Answer paged = stage.ada.client.get("/transactions?limit=1");
    String cursor = paged.string("next_cursor");
    Answer next = stage.ada.client.get("/transactions?limit=1&cursor=" + cursor);
    stage.check(
        "page by page",
        !cursor.isEmpty() && next.status() == 200 && !next.text().equals(paged.text()));
    Answer table = stage.ada.client.get("/transactions.csv");
    stage.check(
        "and in the table for her accountant",
        table.status() == 200
            && table.text().startsWith("\ufeff")
            && table.text().contains(payment));
    Answer strange = stage.browser().get("/payments/" + payment);
    stage.equal("but by nobody else", "401 not_signed_in", strange.brief());
  }

  static Answer send(Stage stage, Player from, Player to, long amount, String note)
      throws Exception {
    return from.client.pay(UUID.randomUUID().toString(), stage.transfer(from, to, amount, note));
  }
}
