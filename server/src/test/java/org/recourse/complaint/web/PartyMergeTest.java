package org.recourse.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.Cases;
import org.recourse.complaint.Incoming;
import org.recourse.complaint.Match;
import org.recourse.complaint.web.Caseworld.Somebody;
import org.recourse.conversation.Channel;
import org.recourse.conversation.Contact;
import org.recourse.conversation.Contacts;
import org.recourse.identity.Language;
import org.recourse.support.MutableClock;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Cases go on in others, are taken apart and split; each in them meets their own words alone. */
@RecourseTest
class PartyMergeTest {
  @LocalServerPort int port;
  @Autowired ApplicationContext beans;
  @Autowired Cases cases;
  @Autowired Contacts contacts;
  @Autowired MutableClock clock;

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);
  private final Map<String, String> saidWith = new HashMap<>();
  private final List<String> ids = new ArrayList<>();
  private Caseworld world;
  private Somebody grace;
  private Somebody zoe;
  private Somebody shop;
  private Contact unknown;

  @Test
  void each_meets_their_own_words_alone_however_cases_are_joined_and_taken_apart() {
    System.out.println("seed " + seed);
    world = new Caseworld(beans, port);
    grace = world.agent("Grace Okoye");
    zoe = world.customer();
    shop = world.merchant();
    unknown = contacts.at(Channel.EMAIL, UUID.randomUUID() + "@example.org", "Z", Language.EN);
    for (int i = 0; i < 3; i++) {
      ids.add(world.complain(zoe, world.payment(zoe, 700), word("zoe")).text("id"));
    }

    for (int i = 0; i < 40; i++) {
      step(ids.get(random.nextInt(ids.size())));
    }
    assertEachMeetsTheirOwn(seed);

    contacts.verified(unknown.id(), zoe.id());

    await().untilAsserted(() -> assertThat(zoes()).contains(words("unknown")));
    saidWith.replaceAll((word, seat) -> seat.equals("unknown") ? "zoe" : seat);
    assertEachMeetsTheirOwn(seed);
    assertThat(zoe.api().get("/case-parts").json().at("/data").size()).isZero();
  }

  private void step(String id) {
    String other = ids.get(random.nextInt(ids.size()));
    switch (random.nextInt(7)) {
      case 0 -> grace.api().post("/staff/cases/" + id + "/merge", "{'into':'" + other + "'}");
      case 1 -> grace.api().post("/staff/cases/" + id + "/unmerge", "");
      case 2 -> split(id);
      case 3 -> write(zoe, "/cases/" + id + "/messages", word("zoe"));
      case 4 -> ask(id);
      case 5 -> {
        for (JsonNode part : shop.api().get("/case-parts").json().at("/data")) {
          write(shop, "/case-parts/" + part.path("id").asString() + "/messages", word("shop"));
        }
      }
      default ->
          cases.receive(
              new Incoming(
                  UUID.randomUUID(),
                  unknown.id(),
                  Channel.EMAIL,
                  "",
                  word("unknown"),
                  List.of(),
                  clock.instant(),
                  false,
                  new Match.ToCase(CaseId.parse(id), true)));
    }
  }

  /** Words that were refused were said to nobody. */
  private void ask(String id) {
    String word = word("shop");
    if (world.ask(grace, id, "merchant", shop.handle(), word).status() != 200) {
      saidWith.remove(word);
    }
  }

  private void write(Somebody who, String path, String word) {
    if (world.keyed(who, path, "{\"text\":\"" + word + "\"}").status() != 201) {
      saidWith.remove(word);
    }
  }

  private void split(String id) {
    for (JsonNode line : grace.api().get("/staff/cases/" + id + "/messages").json().at("/data")) {
      if (line.path("author").asString().equals("customer")) {
        var fresh =
            grace
                .api()
                .post(
                    "/staff/cases/" + id + "/split",
                    "{'messages':['%s'],'subject':'Another matter'}"
                        .formatted(line.path("id").asString()));
        if (fresh.status() == 201) {
          ids.add(fresh.text("id"));
        }
        return;
      }
    }
  }

  private void assertEachMeetsTheirOwn(long seed) {
    Map<String, String> met = Map.of("zoe", zoes(), "shop", shops());
    String desk = desk();
    saidWith.forEach((word, seat) -> {
      met.forEach((reader, all) -> {
        if (reader.equals(seat)) {
          assertThat(all).as(seed + " " + reader).contains(word);
        } else {
          assertThat(all).as(seed + " " + reader).doesNotContain(word);
        }
      });
      assertThat(desk).as(seed + " desk").contains(word);
    });
  }

  private String zoes() {
    StringBuilder met = new StringBuilder();
    for (String id : ids) {
      met.append(zoe.api().get("/cases/" + id).body());
      met.append(zoe.api().get("/cases/" + id + "/messages?limit=100").body());
    }
    return met.append(zoe.api().get("/cases").body()).toString();
  }

  private String shops() {
    StringBuilder met = new StringBuilder();
    var parts = shop.api().get("/case-parts?limit=100");
    for (JsonNode part : parts.json().at("/data")) {
      String path = "/case-parts/" + part.path("id").asString();
      met.append(shop.api().get(path + "/messages?limit=100").body());
    }
    ids.forEach(id -> assertThat(shop.api().get("/cases/" + id).status()).isEqualTo(404));
    return met.append(parts.body()).toString();
  }

  private String desk() {
    StringBuilder met = new StringBuilder();
    ids.forEach(
        id -> met.append(grace.api().get("/staff/cases/" + id + "/messages?limit=100").body()));
    return met.toString();
  }

  private String[] words(String seat) {
    return saidWith.entrySet().stream()
        .filter(said -> said.getValue().equals(seat))
        .map(Map.Entry::getKey)
        .toArray(String[]::new);
  }

  private String word(String seat) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < 14; i++) {
      letters.append((char) ('a' + random.nextInt(26)));
    }
    String word = letters.toString();
    saidWith.put(word, seat);
    return word;
  }
}
