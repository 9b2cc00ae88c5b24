package org.recourse.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
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

/** What the law asks for in answers, over HTTP. */
@RecourseTest
class LawFlowTest {
  @LocalServerPort int port;
  @Autowired ApplicationContext application;

  private Caseworld world;
  private Somebody zoe;
  private Somebody grace;

  @BeforeEach
  void people() {
    world = new Caseworld(application, port);
    zoe = world.customer("DE");
    grace = world.agent("Grace Okoye");
  }

  @Test
  void longer_time_is_taken_once_and_told_with_its_reason_and_date() {
    String id = complaint(zoe, "other");
    JsonNode duty = grace.api().get("/staff/cases/" + id).json().at("/duties/0");
    assertThat(duty.at("/rule").asString()).isEqualTo("eu.complaint");
    assertThat(duty.at("/longest_at").asString()).isGreaterThan(duty.at("/due_at").asString());

    Answer extended = extend(grace, id, "eu.complaint");

    assertThat(extended.status()).as(extended.body()).isEqualTo(200);
    assertThat(extended.json().at("/duties/0/due_at")).isEqualTo(duty.at("/longest_at"));
    assertThat(actions(extended)).doesNotContain("extend").contains("final_response");
    assertThat(zoe.api().get("/cases/" + id + "/messages").body())
        .contains("Why: The other bank has not answered")
        .contains("final answer by");
    assertThat(steps(zoe, id)).contains("deadline_extended", "final_response_due");
    Answer again = extend(grace, id, "eu.complaint");
    assertThat(again.text("code")).isEqualTo("deadline_kept");
    assertThat(zoe.api().get("/cases/" + id + "/messages").json().at("/data").size()).isEqualTo(2);
  }

  @Test
  void a_final_response_says_where_to_turn_and_alone_stops_the_clock_of_the_law() {
    String id = complaint(zoe, "other");
    world.reply(grace, id, "We look into it.", world.newest(grace, id));
    grace.api().post("/staff/cases/" + id + "/state", "{'state':'resolved','outcome':'explained'}");
    assertThat(statutory(id)).isEqualTo("running");

    Answer given =
        grace
            .api()
            .post(
                "/staff/cases/" + id + "/final-response",
                "{'key':'%s','outcome':'rejected','text':'The fee was on your screen.'}"
                    .formatted(UUID.randomUUID()));

    assertThat(given.status()).as(given.body()).isEqualTo(200);
    assertThat(given.json().at("/duties").isEmpty()).isTrue();
    assertThat(statutory(id)).isEqualTo("met");
    assertThat(zoe.api().get("/cases/" + id + "/messages").body())
        .contains("The fee was on your screen.", "final answer", "settling disputes out of court");
    assertThat(steps(zoe, id)).contains("final_response").doesNotContain("final_response_due");
  }

  @Test
  void what_somebody_else_is_responsible_for_is_passed_on() {
    String id = complaint(zoe, "other");

    Answer passed =
        grace
            .api()
            .post(
                "/staff/cases/" + id + "/passing-on",
                "{'key':'%s','to':'Nordbank, 030 555 01','reason':'They hold the account.'}"
                    .formatted(UUID.randomUUID()));

    assertThat(passed.text("state")).isEqualTo("waiting_third_party");
    assertThat(statutory(id)).isEqualTo("running");
    assertThat(zoe.api().get("/cases/" + id + "/messages").body()).contains("Nordbank, 030 555 01");
    assertThat(steps(zoe, id)).contains("passed_on");
  }

  @Test
  void a_refund_the_law_asks_for_runs_from_the_report_until_it_is_made() {
    String id = complaint(zoe, "not_me");
    Answer atDesk = grace.api().get("/staff/cases/" + id);
    assertThat(actions(atDesk)).contains("refund");
    assertThat(steps(zoe, id)).contains("refund_due");

    Answer refunded =
        grace
            .api()
            .post("/staff/cases/" + id + "/refund", "{'refunded':true,'reason':'Paid back'}");

    assertThat(actions(refunded)).doesNotContain("refund");
    assertThat(steps(zoe, id)).contains("refunded").doesNotContain("refund_due");
    assertThat(
            grace
                .api()
                .post("/staff/cases/" + id + "/refund", "{'refunded':true,'reason':'Twice'}")
                .text("code"))
        .isEqualTo("deadline_kept");
  }

  @Test
  void where_a_lead_approves_an_agent_alone_takes_no_longer_time_and_no_unconfirmed_law_is_told() {
    Somebody wei = world.customer("CN");
    String id = complaint(wei, "other");
    assertThat(steps(wei, id)).doesNotContain("final_response_due");

    assertThat(extend(grace, id, "cn.direct").text("code")).isEqualTo("deadline_kept");
    Answer extended = extend(world.supervisor("Ines Roy"), id, "cn.direct");

    assertThat(extended.status()).as(extended.body()).isEqualTo(200);
    assertThat(steps(wei, id)).contains("final_response_due");
  }

  private String complaint(Somebody customer, String problem) {
    return world
        .keyed(
            customer,
            "/cases",
            "{\"problem_type\":\"%s\",\"text\":\"Why is that\"}".formatted(problem))
        .text("id");
  }

  private static Answer extend(Somebody staff, String id, String rule) {
    return staff
        .api()
        .post(
            "/staff/cases/" + id + "/extensions",
            "{'key':'%s','rule':'%s','reason':'The other bank has not answered'}"
                .formatted(UUID.randomUUID(), rule));
  }

  private String statutory(String id) {
    return StreamSupport.stream(
            grace.api().get("/staff/cases/" + id).json().at("/clocks").spliterator(), false)
        .filter(clock -> clock.at("/kind").asString().equals("statutory"))
        .map(clock -> clock.at("/state").asString())
        .findFirst()
        .orElse("none");
  }

  private static List<String> actions(Answer found) {
    return StreamSupport.stream(found.json().at("/allowed_actions").spliterator(), false)
        .map(JsonNode::asString)
        .toList();
  }

  private static List<String> steps(Somebody customer, String id) {
    return StreamSupport.stream(
            customer.api().get("/cases/" + id).json().at("/steps").spliterator(), false)
        .map(step -> step.at("/step").asString())
        .toList();
  }
}
