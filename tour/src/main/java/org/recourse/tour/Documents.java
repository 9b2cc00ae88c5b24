package org.recourse.tour;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Documents are handed in: for higher limits, and by who has no other way to lift a freeze. */
final class Documents implements Chapter {
  /** The smallest picture there is. */
  private static final byte[] PHOTO =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAA"
                  + "AABJRU5ErkJggg==");

  @Override
  public String title() {
    return "Handing in documents";
  }

  @Override
  public void play(Stage stage) throws Exception {
    String passport = upload(stage);
    submit(stage, passport);
    unfreeze(stage);
  }

  private static String upload(Stage stage) throws Exception {
    Player ada = stage.ada;
    stage.step("Ada wants higher limits and uploads her passport");
    byte[] page = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    stage.equal(
        "a web page is no document",
        "415 unsupported_media_type",
        ada.client.upload("text/html", page).brief());
    stage.equal(
        "nor when it says it is a picture",
        "415 unsupported_media_type",
        ada.client.upload("image/png", page).brief());
    Answer photo = ada.client.upload("image/png", PHOTO);
    stage.equal("a photo is", "201", photo.brief());
    return photo.string("id");
  }

  private static void submit(Stage stage, String passport) throws Exception {
    Player ada = stage.ada;
    Map<String, ?> front = Map.of("part", "front", "id", passport);
    Answer foreign = stage.wei.client.post("/me/reviews", tier("verified", front));
    stage.equal("nobody else can hand it in", "404 not_found", foreign.brief());
    Answer little = ada.client.post("/me/reviews", tier("full", front));
    stage.equal("for the highest tier it is too little", "400 invalid_request", little.brief());
    Answer submitted = ada.client.post("/me/reviews", tier("verified", front));
    stage.equal("for the next one it will do", "201", submitted.brief());
    stage.equal("she sees where it stands", "submitted", submitted.string("state"));
    String other = ada.client.upload("image/png", PHOTO).string("id");
    Answer again =
        ada.client.post("/me/reviews", tier("verified", Map.of("part", "front", "id", other)));
    stage.equal("one request at a time", "409 review_open", again.brief());
    stage.equal("her tier is as before", "basic", ada.client.get("/me").string("tier"));
  }

  private static Map<String, ?> tier(String tier, Map<String, ?> file) {
    return Map.of("kind", "tier", "tier", tier, "document", "passport", "files", List.of(file));
  }

  private static void unfreeze(Stage stage) throws Exception {
    Player wei = stage.wei;
    stage.step("林薇, who has no second factor, freezes her account and finds her phone again");
    stage.equal(
        "it is frozen", "201", wei.client.post("/me/freeze", Map.of("lost", List.of())).brief());
    Answer early = wei.client.post("/me/unfreeze-codes", Map.of("channel", "sms"));
    stage.equal("a code by message is too early", "409 unfreeze_too_early", early.brief());
    stage.check(
        "and she is told from when it is not: " + early.string("unfreeze_from"),
        !early.string("unfreeze_from").isEmpty());
    String document = wei.client.upload("image/png", PHOTO).string("id");
    String selfie = wei.client.upload("image/png", PHOTO).string("id");
    List<Map<String, String>> files =
        List.of(Map.of("part", "front", "id", document), Map.of("part", "selfie", "id", selfie));
    Answer asked =
        wei.client.post(
            "/me/reviews", Map.of("kind", "unfreeze", "document", "passport", "files", files));
    stage.equal("she shows her passport, and herself with it", "201", asked.brief());
    stage.check(
        "she is told by message, in case it was not her",
        !stage.textMessage(wei.handle, "解冻申请").isEmpty());
  }
}
