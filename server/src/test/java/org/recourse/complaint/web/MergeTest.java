package org.recourse.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.Cases;
import org.recourse.complaint.Incoming;
import org.recourse.complaint.Match;
import org.recourse.complaint.Received;
import org.recourse.complaint.Received.InCase;
import org.recourse.complaint.web.Caseworld.Somebody;
import org.recourse.conversation.Channel;
import org.recourse.conversation.Contact;
import org.recourse.conversation.Contacts;
import org.recourse.identity.Language;
import org.recourse.kernel.Ids;
import org.recourse.support.Api.Answer;
import org.recourse.support.MutableClock;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Messages find their case, cases go on in others, and strangers learn nothing. */
@RecourseTest
class MergeTest {
  @LocalServerPort int port;
  @Autowired ApplicationContext application;
  @Autowired Cases cases;
  @Autowired Contacts contacts;
  @Autowired MutableClock clock;

  private Caseworld world;
  private Somebody zoe;
  private Somebody grace;

  @BeforeEach
  void people() {
    world = new Caseworld(application, port);
    zoe = world.customer();
    grace = world.agent("Grace Okoye");
  }

  @Test
  void a_merge_keeps_the_earliest_receipt_and_can_be_undone() {
    String payment = world.payment(zoe, 300);
    Answer first = world.complain(zoe, payment, "Where is it");
    Answer second = world.complain(zoe, payment, "Still nothing");
    String one = first.text("id");
    String two = second.text("id");

    Answer merged =
        grace
            .api()
            .post(
                "/staff/cases/" + one + "/merge", "{'into':'%s'}".formatted(second.text("number")));

    assertThat(merged.status()).as(merged.body()).isEqualTo(200);
    assertThat(merged.text("id")).isEqualTo(two);
    assertThat(merged.text("received_at")).isEqualTo(first.text("received_at"));
    assertThat(merged.json().at("/absorbed/0/id").asString()).isEqualTo(one);
    assertThat(zoe.api().get("/cases").json().at("/data").size()).isEqualTo(1);
    assertThat(zoe.api().get("/cases/" + two + "/messages").json().at("/data").size()).isEqualTo(2);
    assertThat(world.keyed(zoe, "/cases/" + one + "/messages", "{\"text\":\"Hello?\"}").status())
        .isEqualTo(201);
    assertThat(zoe.api().get("/cases/" + two + "/messages").json().at("/data").size()).isEqualTo(3);

    Answer apart = grace.api().post("/staff/cases/" + one + "/unmerge", "");
    assertThat(apart.status()).as(apart.body()).isEqualTo(200);
    assertThat(apart.text("state")).isEqualTo("new");
    assertThat(grace.api().get("/staff/cases/" + two).text("received_at"))
        .isEqualTo(second.text("received_at"));
    assertThat(zoe.api().get("/cases").json().at("/data").size()).isEqualTo(2);
  }

  @Test
  void cases_of_two_people_are_not_merged() {
    String one = world.complain(zoe, world.payment(zoe, 300), "Mine").text("id");
    Somebody eve = world.customer();
    String two = world.complain(eve, world.payment(eve, 300), "Mine too").text("id");

    Answer refused =
        grace.api().post("/staff/cases/" + one + "/merge", "{'into':'%s'}".formatted(two));

    assertThat(refused.text("code")).isEqualTo("merge_refused");
  }

  @Test
  void a_stranger_who_quotes_a_number_begins_a_case_of_their_own() {
    CaseId id = CaseId.parse(world.complain(zoe, world.payment(zoe, 4_321), "Mine").text("id"));
    Contact eve = contacts.at(Channel.EMAIL, Ids.next() + "@evil.test", "Zoe Quill", Language.EN);

    InCase stranger = mail(eve, new Match.ToCase(id, false), "How much was it?", false);

    assertThat(stranger.opened()).isTrue();
    assertThat(stranger.caseId()).isNotEqualTo(id);
    assertThat(zoe.api().get("/cases/" + id + "/messages").json().at("/data").size()).isEqualTo(1);

    String own = stranger.caseId().toString();
    String payment = zoe.api().get("/cases/" + id).text("payment_id");
    grace
        .api()
        .post(
            "/staff/cases/" + own + "/links",
            "{'kind':'payment','target':'%s','linked':true}".formatted(payment));
    Answer told = world.reply(grace, own, "It was 43.21 EUR.", world.newest(grace, own));
    assertThat(told.status()).isEqualTo(409);
    assertThat(told.text("code")).isEqualTo("verification_required");
    assertThat(
            world
                .reply(grace, own, "Please confirm in the app.", world.newest(grace, own))
                .status())
        .isEqualTo(201);
  }

  @Test
  void somebody_with_the_trusted_address_writes_beside_the_customer_unseen_by_them() {
    CaseId id = CaseId.parse(world.complain(zoe, world.payment(zoe, 500), "Mine").text("id"));
    Contact shop = contacts.at(Channel.EMAIL, Ids.next() + "@shop.test", "Shop", Language.EN);

    InCase third = mail(shop, new Match.ToCase(id, true), "We shipped it", false);

    assertThat(third.third()).isTrue();
    assertThat(third.caseId()).isEqualTo(id);
    assertThat(zoe.api().get("/cases/" + id + "/messages").body()).doesNotContain("shipped");
    assertThat(grace.api().get("/staff/cases/" + id + "/messages").body()).contains("shipped");
    assertThat(grace.api().get("/staff/cases/" + id).text("customer")).isEqualTo("Zoe Quill");
  }

  @Test
  void a_machine_opens_nothing_and_reopens_nothing() {
    Contact robot = contacts.at(Channel.EMAIL, Ids.next() + "@robot.test", "", Language.EN);
    Received nowhere = cases.receive(incoming(robot, new Match.New(), "Out of office", true));
    assertThat(nowhere).isInstanceOf(Received.Nowhere.class);

    InCase opened = mail(robot, new Match.New(), "Where is my money", false);
    grace
        .api()
        .post(
            "/staff/cases/" + opened.caseId() + "/state",
            "{'state':'resolved','outcome':'explained'}");
    mail(robot, new Match.ToThread(opened.thread()), "I am away until Monday", true);
    assertThat(grace.api().get("/staff/cases/" + opened.caseId()).text("state"))
        .isEqualTo("resolved");
    mail(robot, new Match.ToThread(opened.thread()), "No, still missing", false);
    assertThat(grace.api().get("/staff/cases/" + opened.caseId()).text("state")).isEqualTo("open");
  }

  private InCase mail(Contact from, Match match, String text, boolean automatic) {
    return (InCase) cases.receive(incoming(from, match, text, automatic));
  }

  private Incoming incoming(Contact from, Match match, String text, boolean automatic) {
    return new Incoming(
        Ids.next(),
        from.id(),
        Channel.EMAIL,
        "Re: my money",
        text,
        java.util.List.of(),
        clock.instant(),
        automatic,
        match);
  }
}
