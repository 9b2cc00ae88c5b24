package org.recourse.tour;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recourse.tour.Mailboxes.Mail;
import tools.jackson.databind.JsonNode;

/** Where the story plays: the instance, the mailboxes and the two people in it. */
final class Stage {
  private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");

  final Instance instance;
  final Report report;
  final Player ada;
  final Player wei;

  /** The staff, by what they do; empty where the house has operators of its own. */
  final Map<String, Colleague> staff = new HashMap<>();

  final Mailboxes mails;
  private final Map<String, List<Mail>> unread = new HashMap<>();

  Stage(Instance instance, Report report) {
    this.instance = instance;
    this.mails = new Mailboxes(instance::mail);
    this.report = report;
    // People of this tour alone, so that a database that has seen one before is welcome too.
    long run = System.currentTimeMillis() % 100_000_000;
    this.ada = new Player("Ada Byron", "ada." + run + "@tour.recourse.test", browser());
    this.wei = new Player("林薇", "+86138%08d".formatted(run), browser());
  }

  Client browser() {
    return Client.browser(instance::address, null);
  }

  /** A device nobody has seen before, which says what it is. */
  Client device(String software) {
    return Client.browser(instance::address, software);
  }

  void step(String what) {
    report.step(what);
  }

  boolean check(String what, boolean holds) {
    return report.check(what, holds);
  }

  void equal(String what, Object expected, Object actual) {
    report.equal(what, expected, actual);
  }

  /** Asks again until it holds or the time is up; a check either way. */
  boolean eventually(String what, Duration within, Callable<Boolean> holds) throws Exception {
    long until = System.nanoTime() + within.toNanos();
    while (!holds.call()) {
      if (System.nanoTime() > until) {
        return check(what + " within " + within.toSeconds() + " s", false);
      }
      Thread.sleep(50);
    }
    return check(what, true);
  }

  /** The oldest mail to this address not asked for yet that has this in subject or text. */
  Mail mail(String address, String about) throws Exception {
    List<Mail> mailbox = unread.computeIfAbsent(address, any -> new ArrayList<>());
    for (int tries = 0; tries < 300; tries++) {
      mailbox.addAll(mails.fetch(address));
      for (Mail mail : mailbox) {
        if (mail.subject().contains(about) || mail.text().contains(about)) {
          mailbox.remove(mail);
          return mail;
        }
      }
      Thread.sleep(50);
    }
    throw new IllegalStateException("no mail to " + address + " about " + about);
  }

  /** Whether a mail about this is there now, read by nobody yet. */
  boolean hasMail(String address, String about) throws Exception {
    List<Mail> mailbox = unread.computeIfAbsent(address, any -> new ArrayList<>());
    mailbox.addAll(mails.fetch(address));
    return mailbox.stream()
        .anyMatch(mail -> mail.subject().contains(about) || mail.text().contains(about));
  }

  /** The newest text message to a number, from the outbox a demonstration shows. */
  String textMessage(String number) throws Exception {
    return textMessage(number, "");
  }

  /** The newest one that has this in its text. */
  String textMessage(String number, String about) throws Exception {
    for (int tries = 0; tries < 200; tries++) {
      Answer outbox = browser().get("/demo/outbox?to=" + number.replace("+", "%2B"));
      for (JsonNode message : outbox.body().path("data")) {
        String text = message.path("text").asString("");
        if (!text.isEmpty() && text.contains(about)) {
          return text;
        }
      }
      Thread.sleep(50);
    }
    throw new IllegalStateException("no text message to " + number);
  }

  static String code(String text) {
    Matcher matcher = CODE.matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("no code of six digits in: " + text);
    }
    return matcher.group(1);
  }

  /** A player's balance that can be spent, in minor units. */
  long available(Player player) throws Exception {
    return player
        .client
        .get("/wallets/" + player.walletId)
        .body()
        .path("balance")
        .path("available")
        .asLong();
  }

  Map<String, ?> transfer(Player from, Player to, long amount, String note) {
    return Map.of(
        "type",
        "transfer",
        "wallet_id",
        from.walletId,
        "amount",
        amount,
        "currency",
        "CNY",
        "payee",
        Map.of("handle", to.handle),
        "note",
        note);
  }
}
