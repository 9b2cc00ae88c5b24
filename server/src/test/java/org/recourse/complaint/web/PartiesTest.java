package org.recourse.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.complaint.CaseNumber;
import org.recourse.complaint.Cases;
import org.recourse.complaint.Incoming;
import org.recourse.complaint.Match;
import org.recourse.complaint.Received.InCase;
import org.recourse.complaint.web.Caseworld.Somebody;
import org.recourse.conversation.Channel;
import org.recourse.conversation.Contact;
import org.recourse.conversation.Contacts;
import org.recourse.identity.Language;
import org.recourse.support.Api.Answer;
import org.recourse.support.MutableClock;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A merchant and others are asked in a customer's case. */
@RecourseTest
class PartiesTest {
  @LocalServerPort int port;
  @Autowired ApplicationContext beans;
  @Autowired Cases cases;
  @Autowired Contacts contacts;
  @Autowired JdbcClient jdbc;
  @Autowired MutableClock clock;

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
  void a_merchant_is_asked_answers_and_it_is_the_desks_turn() {
    Answer asked = world.ask(grace, caseId, "merchant", shop.handle(), "Did you send the tea?");

    assertThat(asked.status()).as(asked.body()).isEqualTo(200);
    assertThat(asked.text("state")).isEqualTo("waiting_third_party");
    Answer listed = shop.api().get("/case-parts");
    String part = listed.json().at("/data/0/id").asString();
    assertThat(listed.json().at("/data/0/subject").asString()).isEqualTo("Did you send the tea?");
    assertThat(listed.json().at("/data/0/unread").asInt()).isEqualTo(1);
    assertThat(listed.json().at("/data/0/role").asString()).isEqualTo("merchant");
    await()
        .untilAsserted(() ->
            assertThat(shop.api().get("/inbox").json().at("/data/0/part_id").asString())
                .isEqualTo(part));
    assertThat(shop.api().get("/case-parts/" + part + "/messages").json().at("/data").size())
        .isEqualTo(1);
    assertThat(shop.api().get("/case-parts/" + part).json().at("/unread").asInt()).isZero();

    assertThat(write(shop, part, "Yes, on Monday").status()).isEqualTo(201);

    assertThat(grace.api().get("/staff/cases/" + caseId).text("state")).isEqualTo("open");
    var lines = grace.api().get("/staff/cases/" + caseId + "/messages").json().at("/data");
    assertThat(lines.get(2).path("author").asString()).isEqualTo("merchant");
    assertThat(lines.get(2).path("thread").asString()).isEqualTo(part);
    assertThat(zoe.api().get("/cases/" + caseId).json().at("/steps").toString())
        .doesNotContain("first_reply");
  }

  @Test
  void a_party_is_told_what_they_see_themselves_and_never_who_complained() {
    Answer named = world.ask(grace, caseId, "merchant", shop.handle(), "Zoe Quill got no tea");
    assertThat(named.text("code")).isEqualTo("verification_required");
    assertThat(shop.api().get("/case-parts").json().at("/data").size()).isZero();

    assertThat(world.ask(grace, caseId, "merchant", shop.handle(), "About 120.50?").status())
        .isEqualTo(200);

    Somebody eve = world.customer();
    assertThat(world.ask(grace, caseId, "third_person", eve.handle(), "About 120.50?").text("code"))
        .isEqualTo("verification_required");
  }

  @Test
  void the_same_question_is_one_and_who_is_in_the_case_already_is_no_new_party() {
    String body =
        "{'key':'%s','role':'merchant','handle':'%s','text':'Did you send it?'}"
            .formatted(UUID.randomUUID(), shop.handle());
    grace.api().post("/staff/cases/" + caseId + "/parties", body);
    Answer again = grace.api().post("/staff/cases/" + caseId + "/parties", body);

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().at("/parties").size()).isEqualTo(2);
    Somebody wei = world.agent("Wei Lin");
    for (String handle : List.of(shop.handle(), zoe.handle(), wei.handle())) {
      Answer refused = world.ask(grace, caseId, "third_person", handle, "What do you know?");
      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.text("code")).isEqualTo("invalid_request");
    }
  }

  @Test
  void a_mail_of_a_party_goes_to_their_thread_and_a_strangers_to_one_of_its_own() {
    String address = "lawyer." + UUID.randomUUID() + "@example.org";
    Answer asked = world.ask(grace, caseId, "third_person", address, "Do you act for them?");
    String thread = asked.json().at("/parties/1/thread").asString();

    InCase known = mail(contact(address));
    InCase stranger = mail(contact("x." + UUID.randomUUID() + "@example.org"));

    assertThat(known.thread()).hasToString(thread);
    assertThat(stranger.thread()).isNotEqualTo(known.thread());
    assertThat(stranger.third()).isTrue();
    List<String> letters = await().until(() -> letters(address), all -> !all.isEmpty());
    assertThat(letters)
        .singleElement()
        .asString()
        .contains("Do you act for them?")
        .doesNotContain("I got no tea");
  }

  @Test
  void a_proven_person_stays_the_same_party_by_another_way() {
    world.ask(grace, caseId, "merchant", shop.handle(), "Did you send it?");
    Contact own = contact("shop." + UUID.randomUUID() + "@example.org");
    contacts.verified(own.id(), shop.id());

    InCase received = mail(contacts.get(own.id()));

    var parts = shop.api().get("/case-parts").json().at("/data");
    assertThat(parts.size()).isEqualTo(2);
    assertThat(parts.get(0).path("id").asString()).isEqualTo(received.thread().toString());
    assertThat(parts.get(0).path("role").asString()).isEqualTo("merchant");
  }

  @Test
  void nothing_is_written_where_nobody_would_read_it() {
    world.ask(grace, caseId, "merchant", shop.handle(), "Did you send it?");
    String part = shop.api().get("/case-parts").json().at("/data/0/id").asString();
    zoe.api().post("/cases/" + caseId + "/resolution", "");

    assertThat(shop.api().get("/case-parts/" + part).json().at("/allowed_actions").size()).isZero();
    assertThat(write(shop, part, "Too late").text("code")).isEqualTo("case_closed");
  }

  private Answer write(Somebody somebody, String part, String text) {
    return world.keyed(
        somebody, "/case-parts/" + part + "/messages", "{\"text\":\"%s\"}".formatted(text));
  }

  private Contact contact(String address) {
    return contacts.at(Channel.EMAIL, address, "Somebody", Language.EN);
  }

  /** A mail to the address of the case, as only our letters have it. */
  private InCase mail(Contact from) {
    String number = grace.api().get("/staff/cases/" + caseId).text("number");
    var id = CaseNumber.parse(number).flatMap(cases::ofNumber).orElseThrow();
    return (InCase)
        cases.receive(
            new Incoming(
                UUID.randomUUID(),
                from.id(),
                Channel.EMAIL,
                "Re: yours",
                "About the tea",
                List.of(),
                clock.instant(),
                false,
                new Match.ToCase(id, true)));
  }

  private List<String> letters(String address) {
    return jdbc.sql("SELECT subject || ' ' || text FROM delivery.message WHERE recipient = :to")
        .param("to", address)
        .query(String.class)
        .list();
  }
}
