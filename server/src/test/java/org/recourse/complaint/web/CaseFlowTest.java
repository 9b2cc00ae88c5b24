package org.recourse.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.complaint.web.Caseworld.Somebody;
import org.recourse.support.Api.Answer;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@RecourseTest
class CaseFlowTest {
  @LocalServerPort int port;
  @Autowired ApplicationContext application;

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
  void a_complaint_from_a_payment_is_answered_read_and_settled() {
    String payment = world.payment(zoe, 12_050);

    Answer opened = world.complain(zoe, payment, "It is not in my wallet");

    assertThat(opened.status()).isEqualTo(201);
    String id = opened.text("id");
    assertThat(opened.text("number")).matches("C-\\d{5,}");
    assertThat(opened.text("kind")).isEqualTo("dispute");
    assertThat(opened.text("state")).isEqualTo("new");
    assertThat(opened.text("turn")).isEqualTo("us");
    assertThat(opened.text("payment_id")).isEqualTo(payment);
    assertThat(opened.json().at("/steps/0/step").asString()).isEqualTo("received");

    Answer atDesk = grace.api().get("/staff/cases/" + opened.text("number"));
    assertThat(atDesk.text("id")).isEqualTo(id);
    assertThat(atDesk.text("priority")).isEqualTo("high");
    assertThat(atDesk.text("customer")).isEqualTo("Zoe Quill");
    assertThat(atDesk.json().at("/links/0/payment/amount").asLong()).isEqualTo(12_050);
    assertThat(texts(atDesk.json().at("/allowed_actions"))).contains("reply", "assign", "merge");

    Answer replied = world.reply(grace, id, "Your bank sent it late.", world.newest(grace, id));
    assertThat(replied.status()).isEqualTo(201);
    assertThat(replied.text("delivery")).isEqualTo("delivered");

    Answer thread = zoe.api().get("/cases/" + id + "/messages");
    assertThat(texts(thread.json().at("/data"), "author")).containsExactly("you", "us");
    assertThat(zoe.api().get("/cases/" + id).text("state")).isEqualTo("open");
    assertThat(
            texts(
                grace.api().get("/staff/cases/" + id + "/messages").json().at("/data"), "delivery"))
        .containsExactly("received", "read");

    Answer settled = zoe.api().post("/cases/" + id + "/resolution", "");
    assertThat(settled.text("state")).isEqualTo("resolved");
    assertThat(settled.text("outcome")).isEqualTo("settled");
    Answer again = zoe.api().post("/cases/" + id + "/reopening", "{'reason':'Still missing'}");
    assertThat(again.text("state")).isEqualTo("open");
    assertThat(texts(grace.api().get("/staff/cases/" + id + "/events").json().at("/data"), "type"))
        .startsWith("opened", "linked", "customer_wrote", "replied", "reply_arrived", "assigned")
        .contains("state_changed");
  }

  @Test
  void another_persons_case_is_not_there() {
    String id = world.complain(zoe, world.payment(zoe, 500), "Where is it").text("id");
    Somebody eve = world.customer();

    for (String path : List.of("/cases/" + id, "/cases/" + id + "/messages")) {
      Answer foreign = eve.api().get(path);
      assertThat(foreign.status()).isEqualTo(404);
      assertThat(foreign.text("code")).isEqualTo("not_found");
    }
    assertThat(eve.api().get("/cases").json().at("/data").size()).isZero();
    assertThat(world.keyed(eve, "/cases/" + id + "/messages", "{\"text\":\"x\"}").status())
        .isEqualTo(404);
  }

  @Test
  void the_same_complaint_sent_again_is_one_case() {
    String body = "{\"problem_type\":\"other\",\"text\":\"Nobody answers the phone\"}";

    String first =
        zoe.api().send("POST", "/cases", body, "Idempotency-Key", "same-" + zoe.id()).text("id");
    String again =
        zoe.api().send("POST", "/cases", body, "Idempotency-Key", "same-" + zoe.id()).text("id");

    assertThat(again).isEqualTo(first);
    assertThat(zoe.api().get("/cases/" + first + "/messages").json().at("/data").size())
        .isEqualTo(1);
  }

  @Test
  void two_agents_do_not_answer_past_each_other() {
    String id = world.complain(zoe, world.payment(zoe, 700), "Where is it").text("id");
    Somebody wei = world.agent("Wei Lin");
    long seen = world.newest(grace, id);
    grace.api().post("/staff/cases/" + id + "/viewing", "{'writing':true}");

    Answer others = wei.api().post("/staff/cases/" + id + "/viewing", "{'writing':false}");
    assertThat(others.json().at("/data/0/name").asString()).isEqualTo("Grace Okoye");
    assertThat(others.json().at("/data/0/writing").asBoolean()).isTrue();

    assertThat(world.reply(grace, id, "It is on its way.", seen).status()).isEqualTo(201);
    Answer late = world.reply(wei, id, "We do not know.", seen);

    assertThat(late.status()).isEqualTo(409);
    assertThat(late.text("code")).isEqualTo("case_moved_on");
    assertThat(late.json().at("/newest").asLong()).isEqualTo(world.newest(wei, id));
    assertThat(zoe.api().get("/cases/" + id + "/messages").json().at("/data").size()).isEqualTo(2);
  }

  @Test
  void what_a_customer_should_not_have_written_is_blotted_out() {
    String id =
        world
            .complain(
                zoe, world.payment(zoe, 800), "My card 4111 1111 1111 1111, password: hunter22")
            .text("id");

    String shown = zoe.api().get("/cases/" + id + "/messages").body();

    assertThat(shown).doesNotContain("4111 1111", "hunter22").contains("•••• 1111");
    assertThat(zoe.api().get("/cases/" + id).text("subject")).doesNotContain("4111", "hunter22");
  }

  @Test
  void notes_and_cases_about_an_agent_are_kept_from_whom_they_do_not_concern() {
    String id = world.complain(zoe, world.payment(zoe, 900), "Rude").text("id");
    Somebody boss = world.supervisor("Ines Roy");
    note(boss, id, "Watch this one", true);
    note(grace, id, "Called the bank", false);

    assertThat(zoe.api().get("/cases/" + id + "/messages").json().at("/data").size()).isEqualTo(1);
    assertThat(grace.api().get("/staff/cases/" + id + "/messages").body())
        .contains("Called the bank")
        .doesNotContain("Watch this one");
    assertThat(boss.api().get("/staff/cases/" + id + "/messages").body())
        .contains("Watch this one");

    boss.api().post("/staff/cases/" + id + "/about-agent", "{'agent':'%s'}".formatted(grace.id()));
    assertThat(grace.api().get("/staff/cases/" + id).status()).isEqualTo(404);
    assertThat(
            boss.api()
                .post("/staff/cases/" + id + "/assignee", "{'agent':'%s'}".formatted(grace.id()))
                .text("code"))
        .isEqualTo("not_allowed");
  }

  @Test
  void a_complaint_becomes_an_enquiry_by_two_people_alone() {
    String id = world.complain(zoe, world.payment(zoe, 950), "Why").text("id");

    Answer proposed =
        grace.api().post("/staff/cases/" + id + "/kind", "{'kind':'enquiry','reason':'Only asks'}");

    assertThat(proposed.text("proposal_id")).startsWith("apr_");
    assertThat(grace.api().get("/staff/cases/" + id).text("kind")).isEqualTo("dispute");
    Somebody boss = world.supervisor("Ines Roy");
    Answer approved =
        boss.api().post("/staff/approvals/" + proposed.text("proposal_id") + "/approval", "{}");
    assertThat(approved.status()).as(approved.body()).isLessThan(300);
    assertThat(grace.api().get("/staff/cases/" + id).text("kind")).isEqualTo("enquiry");
  }

  private static void note(Somebody staff, String id, String text, boolean restricted) {
    staff
        .api()
        .post(
            "/staff/cases/" + id + "/notes",
            "{'key':'%s','text':'%s','restricted':%s}"
                .formatted(java.util.UUID.randomUUID(), text, restricted));
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString).toList();
  }

  private static List<String> texts(JsonNode list, String field) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(one -> one.path(field).asString())
        .toList();
  }
}
