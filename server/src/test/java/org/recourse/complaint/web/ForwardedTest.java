package org.recourse.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.complaint.DeskCast;
import org.recourse.complaint.web.Caseworld.Somebody;
import org.recourse.identity.Role;
import org.recourse.support.Api;
import org.recourse.support.Api.Answer;
import org.recourse.support.MutableClock;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Complaints an authority passed on, and the rule for them once two people confirmed it. */
@RecourseTest
class ForwardedTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  @LocalServerPort int port;
  @Autowired ApplicationContext application;
  @Autowired MutableClock clock;

  private Caseworld world;
  private Somebody wei;
  private Somebody grace;

  @BeforeEach
  void people() {
    world = new Caseworld(application, port);
    wei = world.customer("CN");
    grace = world.agent("Grace Okoye");
  }

  @Test
  void a_case_opened_for_an_authority_counts_from_its_day_and_is_found_by_its_reference() {
    LocalDate day = today().minusDays(3);

    Answer opened = open(day);

    assertThat(opened.status()).as(opened.body()).isEqualTo(201);
    assertThat(opened.json().at("/forwarded/by").asString()).isEqualTo("cn.pboc");
    assertThat(rules(opened)).containsExactly("cn.forwarded");
    assertThat(opened.json().at("/duties/0/due_at").asString())
        .isEqualTo(day.plusDays(16).atStartOfDay(SHANGHAI).toInstant().toString());
    assertThat(opened.json().at("/received_at").asString()).startsWith(day.toString());
    assertThat(history(opened.text("id"))).startsWith("opened", "forwarded");
  }

  @Test
  void on_an_open_case_it_is_added_and_only_a_lead_takes_it_back() {
    String id =
        world.keyed(wei, "/cases", "{\"problem_type\":\"other\",\"text\":\"Why\"}").text("id");
    String path = "/staff/cases/" + id + "/forwarding";

    Answer said = grace.api().post(path, body(today().minusDays(1)));
    Answer other = grace.api().post(path, body(today().minusDays(2)));
    Answer alone = grace.api().post(path + "/withdrawal", "{'reason':'It was another case'}");
    Answer led =
        world
            .supervisor("Ines Roy")
            .api()
            .post(path + "/withdrawal", "{'reason':'It was another case'}");

    assertThat(said.status()).as(said.body()).isEqualTo(200);
    assertThat(rules(said)).containsExactlyInAnyOrder("cn.direct", "cn.forwarded");
    assertThat(said.body()).doesNotContain("\"forward\"");
    assertThat(other.text("code")).isEqualTo("not_allowed");
    assertThat(alone.text("code")).isEqualTo("not_allowed");
    assertThat(led.status()).as(led.body()).isEqualTo(200);
    assertThat(rules(led)).containsExactly("cn.direct");
    assertThat(history(id)).endsWith("forwarded", "forwarding_withdrawn");
    assertThat(grace.api().post(path, body(today().plusDays(2))).status()).isEqualTo(400);
    assertThat(wei.api().get("/cases/" + id).body()).doesNotContain("2026-118");
  }

  @Test
  void a_rule_two_people_confirmed_is_told_to_customers_whose_cases_come_after() {
    String before = open(today()).text("id");
    DeskCast cast = new DeskCast(application, port);
    Api proposer = cast.staff(Role.COMPLIANCE).api();

    Answer proposed = confirm(proposer, "cn.forwarded", ",'term':%s".formatted(term(12)));
    String approval = "/staff/approvals/" + proposed.text("approval_id") + "/approval";
    String waiting = open(today()).text("id");
    Answer alone = proposer.post(approval, "{}");
    Answer approved = cast.staff(Role.COMPLIANCE).api().post(approval, "{}");
    Answer after = open(today());

    assertThat(proposed.status()).as(proposed.body()).isEqualTo(201);
    assertThat(alone.status()).isBetween(403, 409);
    assertThat(approved.status()).as(approved.body()).isEqualTo(200);
    assertThat(steps(before)).doesNotContain("final_response_due");
    assertThat(steps(waiting)).doesNotContain("final_response_due");
    assertThat(steps(after.text("id"))).contains("final_response_due");
    assertThat(after.json().at("/duties/0/due_at").asString())
        .isEqualTo(today().plusDays(13).atStartOfDay(SHANGHAI).toInstant().toString());
    grace
        .api()
        .post(
            "/staff/cases/" + before + "/priority", "{'priority':'high','reason':'It is urgent'}");
    assertThat(steps(before)).doesNotContain("final_response_due");
    assertThat(grace.api().get("/staff/packs").body()).contains("within twelve days");
  }

  @Test
  void a_phone_number_is_told_to_anybody_once_it_is_confirmed() {
    DeskCast cast = new DeskCast(application, port);
    Api supervisor = cast.staff(Role.SUPERVISOR).api();
    String card = "/contact-card?country=CN";
    String known = Api.browser(port).get(card).body();

    Answer refused = confirm(supervisor, "cn.market", ",'term':%s".formatted(term(7)));
    Answer proposed = confirm(supervisor, "cn.market", "");
    cast.staff(Role.COMPLIANCE)
        .api()
        .post("/staff/approvals/" + proposed.text("approval_id") + "/approval", "{}");
    Answer agent = confirm(grace.api(), "cn.market", "");

    assertThat(known).doesNotContain("12315");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(Api.browser(port).get(card).body()).contains("12315").doesNotContain("12363");
    assertThat(agent.status()).isEqualTo(403);
  }

  private Answer open(LocalDate day) {
    return world.keyed(
        grace,
        "/staff/cases",
        """
        {"handle":"%s","kind":"complaint","problem_type":"other","subject":"Passed on to us",
         "text":"The money did not come back.","forwarded":%s}
        """
            .formatted(wei.handle(), body(day).replace('\'', '"')));
  }

  private static String body(LocalDate day) {
    return "{'by':'cn.pboc','reference':'2026-118','received_on':'%s'}".formatted(day);
  }

  private static Answer confirm(Api staff, String entry, String figures) {
    JsonNode pack = staff.get("/staff/packs").json().at("/data/0");
    return staff.post(
        "/staff/packs/cn-nonbank/confirmations",
        """
        {'based_on':%d,'entry':'%s','law_ref':'Measures, Art. 12',
         'source_url':'https://example.org/law','quote':'within twelve days',
         'read_on':'2026-01-05','reason':'Read in the gazette'%s}
        """
            .formatted(pack.at("/version").asInt(), entry, figures));
  }

  private static String term(int days) {
    return "{'length':%d,'unit':'calendar_day','count_from':'next_day'}".formatted(days);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), SHANGHAI);
  }

  private static List<String> rules(Answer found) {
    return texts(found.json().at("/duties"), "/rule");
  }

  private List<String> history(String id) {
    JsonNode events = grace.api().get("/staff/cases/" + id + "/events?limit=100").json();
    return texts(events.at("/data"), "/type");
  }

  private List<String> steps(String id) {
    return texts(wei.api().get("/cases/" + id).json().at("/steps"), "/step");
  }

  private static List<String> texts(JsonNode list, String field) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(one -> one.at(field).asString())
        .toList();
  }
}
