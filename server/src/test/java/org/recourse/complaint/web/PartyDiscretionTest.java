package org.recourse.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.complaint.web.Caseworld.Somebody;
import org.recourse.files.FileId;
import org.recourse.files.Files;
import org.recourse.support.Api.Answer;
import org.recourse.support.MutableClock;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Asking others in a case tells them and the customer nothing of each other. */
@RecourseTest
class PartyDiscretionTest {
  @LocalServerPort int port;
  @Autowired ApplicationContext beans;
  @Autowired MutableClock clock;
  @Autowired Files files;

  private Caseworld world;
  private Somebody zoe;
  private Somebody shop;
  private Somebody grace;
  private String caseId;

  @BeforeEach
  void a_complaint_about_a_payment_to_a_merchant() {
    world = new Caseworld(beans, port);
    zoe = world.customer();
    shop = world.merchant();
    grace = world.agent("Grace Okoye");
    caseId = world.complain(zoe, world.paid(zoe, shop, 12_050), "I got no tea").text("id");
  }

  @Test
  void a_file_which_nobody_can_search_goes_only_to_who_proved_who_they_are() throws Exception {
    byte[] content = "%PDF-1.7\nstatement".getBytes(StandardCharsets.US_ASCII);
    var file = files.keep(grace.id().value(), new ByteArrayInputStream(content)).id();
    String address = "lawyer." + UUID.randomUUID() + "@example.org";

    Answer unknown = askWith(file, "third_person", address);
    Answer known = askWith(file, "merchant", shop.handle());

    assertThat(unknown.text("code")).isEqualTo("verification_required");
    assertThat(unknown.json().at("/facts/0").asString()).isEqualTo("file");
    assertThat(known.status()).as(known.body()).isEqualTo(200);
  }

  private Answer askWith(FileId file, String role, String handle) {
    String path = "/staff/cases/" + caseId + "/parties";
    return grace
        .api()
        .post(
            path,
            "{'key':'%s','role':'%s','handle':'%s','text':'See this','attachments':[%s]}"
                .formatted(
                    UUID.randomUUID(), role, handle, "{'id':'" + file + "','name':'tea.pdf'}"));
  }

  @Test
  void what_is_said_with_others_changes_nothing_the_customer_sees() {
    world.ask(grace, caseId, "merchant", shop.handle(), "Did you send it?");
    String part = shop.api().get("/case-parts").json().at("/data/0/id").asString();
    write(shop, part, "Yes");
    String before = zoe.api().get("/cases/" + caseId).body() + zoe.api().get("/cases").body();
    clock.tick(Duration.ofMinutes(5));

    write(shop, part, "By the way, it was green tea");
    world.reply(grace, caseId, part, "Thank you");
    grace
        .api()
        .post(
            "/staff/cases/" + caseId + "/notes",
            "{'key':'%s','text':'Green','restricted':false}".formatted(UUID.randomUUID()));

    assertThat(zoe.api().get("/cases/" + caseId).body() + zoe.api().get("/cases").body())
        .isEqualTo(before);
  }

  private Answer write(Somebody somebody, String part, String text) {
    return world.keyed(
        somebody, "/case-parts/" + part + "/messages", "{\"text\":\"%s\"}".formatted(text));
  }
}
