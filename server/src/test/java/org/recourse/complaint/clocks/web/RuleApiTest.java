package org.recourse.complaint.clocks.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.DeskCast;
import org.recourse.complaint.clocks.Sweep;
import org.recourse.identity.Role;
import org.recourse.support.Api;
import org.recourse.support.Api.Answer;
import org.recourse.support.MutableClock;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@RecourseTest
class RuleApiTest {
  @LocalServerPort int port;
  @Autowired ApplicationContext application;
  @Autowired MutableClock clock;
  private Api supervisor;
  private DeskCast cast;

  @BeforeEach
  void staff() {
    cast = new DeskCast(application, port);
    supervisor = cast.staff(Role.SUPERVISOR).api();
  }

  @Test
  void one_person_changes_the_hours_of_the_desk_and_a_stale_change_is_refused() {
    JsonNode house = calendar("house");
    int version = house.get("version").asInt();

    Answer changed = change("house", version, house.get("week").toString());
    Answer stale = change("house", version, house.get("week").toString());

    assertThat(changed.status()).as(changed.body()).isEqualTo(201);
    assertThat(changed.json().get("version").asInt()).isEqualTo(version + 1);
    assertThat(changed.json().get("approval_id").isNull()).isTrue();
    assertThat(stale.text("code")).isEqualTo("version_moved_on");
    assertThat(
            application
                .getBean(JdbcClient.class)
                .sql("SELECT count(*) FROM audit.entry WHERE action = 'calendar.version_added'")
                .query(Long.class)
                .single())
        .isPositive();
  }

  @Test
  void days_of_the_law_take_two_people() {
    JsonNode law = calendar("eu");
    int version = law.get("version").asInt();

    Answer proposed = change("eu", version, law.get("week").toString());
    String approval = proposed.text("approval_id");
    Answer alone = approve(supervisor, approval);
    Answer approved = approve(cast.staff(Role.COMPLIANCE).api(), approval);

    assertThat(proposed.status()).as(proposed.body()).isEqualTo(201);
    assertThat(alone.status()).isBetween(403, 409);
    assertThat(approved.status()).as(approved.body()).isEqualTo(200);
    assertThat(calendar("eu").get("version").asInt()).isEqualTo(version + 1);
  }

  @Test
  void refuses_a_calendar_that_is_never_open() {
    int version = calendar("house").get("version").asInt();

    Answer never = change("house", version, "{}");
    Answer backwards =
        change("house", version, "{\"monday\":[{\"from\":\"18:00\",\"to\":\"09:00\"}]}");

    assertThat(never.status()).isEqualTo(400);
    assertThat(never.body()).contains("never open");
    assertThat(backwards.status()).isEqualTo(400);
  }

  @Test
  void the_wall_counts_a_case_and_its_escalation_is_taken_up() {
    CaseId id = cast.complaint(clock.instant().minusSeconds(20L * 24 * 3600));
    application.getBean(Sweep.class).run();

    JsonNode wall = supervisor.get("/staff/wall").json();
    JsonNode found = escalation(id);
    String path = "/staff/escalations/" + found.get("id").asString() + "/taking";
    Answer taken = supervisor.post(path, "{}");

    assertThat(wall.at("/all/overdue").asInt()).isPositive();
    assertThat(wall.at("/escalations/compliance").asInt()).isPositive();
    assertThat(found.get("level").asString()).as("whom it has come to").isEqualTo("compliance");
    assertThat(taken.status()).as(taken.body()).isEqualTo(200);
    assertThat(taken.text("taken_by")).isEqualTo("Carla Mendes");
    assertThat(cast.staff(Role.AGENT).api().get("/staff/wall").status()).isEqualTo(403);
  }

  @Test
  void agents_read_the_rules_with_their_marks() {
    JsonNode packs = cast.staff(Role.AGENT).api().get("/staff/packs").json();

    assertThat(packs.at("/data/0/rules/1/evidence").asString()).isEqualTo("R");
    assertThat(packs.at("/data/0/allowed_actions").size()).isZero();
    assertThat(packs.at("/data/0/rules/1/clock/term/unit").asString()).isEqualTo("calendar_day");
  }

  @Test
  void anybody_reads_where_to_turn_and_law_that_is_confirmed_alone() {
    Api stranger = Api.browser(port);

    JsonNode china = stranger.get("/contact-card?country=CN").json();
    JsonNode germany = stranger.get("/contact-card?country=DE").json();

    assertThat(china.at("/channels").size()).isEqualTo(3);
    assertThat(china.toString()).contains("People's Bank of China").doesNotContain("12363");
    assertThat(china.at("/law").toString()).contains("E-Commerce Law").doesNotContain("Art. 39");
    assertThat(germany.at("/bodies/0/when/en").asString()).contains("do not agree");
    assertThat(stranger.get("/contact-card?country=germany").status()).isEqualTo(400);
    assertThat(stranger.get("/contact-card").json().at("/bodies").size()).isZero();
  }

  private JsonNode calendar(String id) {
    for (JsonNode one : supervisor.get("/staff/calendars").json().get("data")) {
      if (one.get("id").asString().equals(id)) {
        return one;
      }
    }
    throw new AssertionError("Expected the calendar " + id);
  }

  private Answer change(String id, int basedOn, String week) {
    return supervisor.send(
        "POST",
        "/staff/calendars/" + id + "/versions",
        """
        {"based_on": %d, "name": "Hours", "zone": "Asia/Shanghai", "known_until": null,
         "week": %s, "special_days": [], "reason": "a test"}
        """
            .formatted(basedOn, week));
  }

  private JsonNode escalation(CaseId id) {
    String cursor = "";
    while (true) {
      JsonNode page = supervisor.get("/staff/escalations?limit=100" + cursor).json();
      for (JsonNode one : page.get("data")) {
        if (one.get("case_id").asString().equals(id.toString())) {
          return one;
        }
      }
      cursor = "&cursor=" + page.get("next_cursor").asString();
    }
  }

  private static Answer approve(Api who, String approval) {
    return who.post("/staff/approvals/" + approval + "/approval", "{}");
  }
}
