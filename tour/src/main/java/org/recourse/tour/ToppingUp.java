package org.recourse.tour;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** Wallets, bank accounts, and money from banks that answer well, badly or not at all. */
final class ToppingUp implements Chapter {
  private static final String GOOD = "6222020200112233";
  private static final String REFUSING = "6222020200110001";
  private static final String EXECUTES_SILENTLY = "6222020200110003";
  private static final String SETTLES_LATER = "6222020200110005";
  private static final String UNKNOWN_TO_THE_BANK = "6222020200110009";

  @Override
  public String title() {
    return "Topping up";
  }

  @Override
  public void play(Stage stage) throws Exception {
    wallets(stage);
    linking(stage);
    goodBank(stage);
    refusingBank(stage);
    silentBank(stage);
    lateBank(stage);
  }

  private static void wallets(Stage stage) throws Exception {
    stage.step("Both open a wallet in yuan");
    for (Player player : new Player[] {stage.ada, stage.wei}) {
      Answer opened = player.client.post("/wallets", Map.of("currency", "CNY"));
      stage.equal(player.name + " has one", "201", opened.brief());
      player.walletId = opened.string("id");
      Answer again = player.client.post("/wallets", Map.of("currency", "CNY"));
      stage.equal("asking again opens no second one", player.walletId, again.string("id"));
    }
    Answer strange = stage.ada.client.get("/wallets/" + stage.wei.walletId);
    stage.equal("Ada cannot see 林薇's", "404 not_found", strange.brief());
  }

  private static void linking(Stage stage) throws Exception {
    stage.step("Ada links her bank account");
    Answer refused = link(stage.ada, UNKNOWN_TO_THE_BANK);
    stage.equal(
        "one the bank does not know is refused", "422 bank_account_refused", refused.brief());
    Answer linked = link(stage.ada, GOOD);
    stage.equal("hers is linked", "201", linked.brief());
    stage.ada.sourceId = linked.string("id");
    stage.check(
        "and shown masked: " + linked.string("masked_number"), !linked.text().contains(GOOD));
  }

  private static void goodBank(Stage stage) throws Exception {
    stage.step("She tops up 500.00");
    Answer done = topUp(stage.ada, stage.ada.sourceId, 500_00);
    stage.equal("at once", "201", done.brief());
    stage.equal("it succeeded", "succeeded", done.string("state"));
    stage.equal("her balance", 500_00L, stage.available(stage.ada));
  }

  private static void refusingBank(Stage stage) throws Exception {
    stage.step("She tries an account with too little in it");
    Answer failed = topUp(stage.ada, link(stage.ada, REFUSING).string("id"), 100_00);
    stage.equal("the bank's no is recorded", "failed", failed.string("state"));
    stage.check(
        "with its reason: " + failed.string("failure_code"),
        !failed.string("failure_code").isEmpty());
    stage.equal("her balance is as before", 500_00L, stage.available(stage.ada));
  }

  private static void silentBank(Stage stage) throws Exception {
    stage.step("A bank takes the money and never answers");
    Answer silent = topUp(stage.ada, link(stage.ada, EXECUTES_SILENTLY).string("id"), 70_00);
    stage.equal("nobody claims to know", "202", silent.brief());
    stage.check(
        "it is " + silent.string("state"),
        silent.string("state").equals("unknown") || silent.string("state").equals("processing"));
    stage.eventually(
        "the bank was asked again, and it is done",
        Duration.ofSeconds(90),
        () -> state(stage.ada, silent.string("id")).equals("succeeded"));
    stage.equal("the money came once", 570_00L, stage.available(stage.ada));
  }

  private static void lateBank(Stage stage) throws Exception {
    stage.step("A bank needs a few seconds");
    Answer later = topUp(stage.ada, link(stage.ada, SETTLES_LATER).string("id"), 30_00);
    stage.equal("it is under way", "202", later.brief());
    stage.eventually(
        "and then done",
        Duration.ofSeconds(60),
        () -> state(stage.ada, later.string("id")).equals("succeeded"));
    stage.equal("her balance", 600_00L, stage.available(stage.ada));
    Answer told = stage.ada.client.get("/payments/" + later.string("id"));
    stage.check(
        "its page tells the story in " + told.body().path("timeline").size() + " steps",
        told.body().path("timeline").size() >= 3);
  }

  private static Answer link(Player player, String number) throws Exception {
    return player.client.post(
        "/funding-sources", Map.of("account_number", number, "holder", player.name));
  }

  private static Answer topUp(Player player, String source, long amount) throws Exception {
    return player.client.pay(
        UUID.randomUUID().toString(),
        Map.of(
            "type",
            "top_up",
            "wallet_id",
            player.walletId,
            "amount",
            amount,
            "currency",
            "CNY",
            "funding_source_id",
            source));
  }

  private static String state(Player player, String payment) throws Exception {
    return player.client.get("/payments/" + payment).string("state");
  }
}
