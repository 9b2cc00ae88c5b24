package org.recourse.complaint.clocks.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.complaint.DeskCast;
import org.recourse.identity.Role;
import org.recourse.support.Api;
import org.recourse.support.Api.Answer;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Reply times: what one changes, and what takes two. */
@RecourseTest
class PolicyApiTest {
  @LocalServerPort int port;
  @Autowired ApplicationContext application;
  private Api supervisor;
  private DeskCast cast;

  @BeforeEach
  void staff() {
    cast = new DeskCast(application, port);
    supervisor = cast.staff(Role.SUPERVISOR).api();
  }

  @Test
  void reply_times_are_changed_by_one_and_what_concerns_the_law_by_two() {
    JsonNode now = policies();

    Answer house = policies(now, "\"repeat_minutes\":480", "\"repeat_minutes\":481");
    Answer law = policies(policies(), "\"default_pack\":null", "\"default_pack\":\"eu-psd2\"");
    Answer wrong = policies(policies(), "\"repeat_minutes\":481", "\"repeat_minutes\":1");

    assertThat(house.status()).as(house.body()).isEqualTo(201);
    assertThat(house.json().get("version").isNumber()).isTrue();
    assertThat(law.status()).as(law.body()).isEqualTo(201);
    assertThat(law.text("approval_id")).startsWith("apr_");
    assertThat(wrong.status()).isEqualTo(400);
    supervisor.post("/staff/approvals/" + law.text("approval_id") + "/withdrawal", "{}");
    policies(policies(), "\"repeat_minutes\":481", "\"repeat_minutes\":480");
  }

  @Test
  void a_policy_is_added_by_two_after_what_it_changes_was_shown() {
    JsonNode now = policies();
    String first = "\"policies\":[{\"name\":\"";
    String gold =
        """
        "policies":[{"name":"Gold","kinds":["complaint"],"priorities":[],"channels":[],
         "countries":["DE"],"calendar":"house","target_minutes":{"first_reply":30},
         "third_party_pauses":false},{"name":"
        """
            .strip();
    String body = now.get("body").toString().replace(first, gold);

    JsonNode shown =
        supervisor
            .send(
                "POST",
                "/staff/clock-policies/preview",
                "{\"based_on\":%d,\"body\":%s}".formatted(now.get("version").asInt(), body))
            .json();
    Answer proposed = policies(now, first, gold);
    Answer approved = approve(cast.staff(Role.COMPLIANCE).api(), proposed.text("approval_id"));
    JsonNode added = policies();

    assertThat(shown.at("/two_people").asBoolean()).isTrue();
    assertThat(shown.at("/changes/0/part").asString()).isEqualTo("added");
    assertThat(approved.status()).as(approved.body()).isEqualTo(200);
    assertThat(approved.json().at("/details/changes").asString())
        .contains("{\"subject\":\"Gold\",\"part\":\"added\",\"before\":[],\"after\":[\"1\"]}");
    assertThat(approved.json().at("/details/names").asString()).contains("\"house\":{\"en\":");
    assertThat(added.at("/body/policies/0/name").asString()).isEqualTo("Gold");
    assertThat(added.at("/changes/0/subject").asString()).isEqualTo("Gold");
    assertThat(added.at("/author").asString()).isEqualTo("Carla Mendes");
    Answer ended = policies(added, gold.replaceAll("\\s*\\n\\s*", ""), first);
    approve(cast.staff(Role.COMPLIANCE).api(), ended.text("approval_id"));
    assertThat(policies().at("/changes/0/part").asString()).isEqualTo("ended");
  }

  private JsonNode policies() {
    return supervisor.get("/staff/clock-policies?limit=1").json().at("/data/0");
  }

  private Answer policies(JsonNode before, String what, String instead) {
    String body = before.get("body").toString();
    assertThat(body).contains(what);
    return supervisor.send(
        "POST",
        "/staff/clock-policies",
        "{\"based_on\":%d,\"reason\":\"a test\",\"body\":%s}"
            .formatted(before.get("version").asInt(), body.replace(what, instead)));
  }

  private static Answer approve(Api who, String approval) {
    return who.post("/staff/approvals/" + approval + "/approval", "{}");
  }
}
