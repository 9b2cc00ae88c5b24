package org.recourse.complaint.ratings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.DeskCast;
import org.recourse.complaint.DeskCast.Member;
import org.recourse.complaint.Ratings;
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
class RatingApiTest {
  @LocalServerPort int port;
  @Autowired ApplicationContext application;
  @Autowired MutableClock clock;
  @Autowired Ratings ratings;
  private DeskCast cast;
  private Member agent;
  private Member supervisor;
  private CaseId id;

  @BeforeEach
  void resolve() {
    cast = new DeskCast(application, port);
    agent = cast.staff(Role.SUPERVISOR);
    supervisor = cast.staff(Role.SUPERVISOR);
    id = cast.complaint(clock.instant());
    cast.resolved(id, agent.id(), clock.instant());
  }

  @Test
  void is_asked_once_read_often_and_answered_once() {
    String secret = ratings.ask(id).orElseThrow();
    assertThat(ratings.ask(id)).isEmpty();
    assertThat(ratings.waiting(id)).contains(secret);

    Api customer = Api.browser(port);
    Answer read = customer.get("/ratings/" + secret);
    Answer again = customer.get("/ratings/" + secret);
    Answer answered = customer.post("/ratings/" + secret, "{'score':5}");
    Answer twice = customer.post("/ratings/" + secret, "{'score':1}");

    assertThat(read.json()).isEqualTo(again.json());
    assertThat(read.text("number")).startsWith("C-");
    assertThat(answered.status()).as(answered.body()).isEqualTo(201);
    assertThat(twice.text("code")).isEqualTo("link_expired");
    assertThat(ratings.waiting(id)).isEmpty();
  }

  @Test
  void the_agent_is_whoever_had_it_when_asked_and_a_given_rating_stays() {
    String secret = ratings.ask(id).orElseThrow();
    cast.resolved(id, supervisor.id(), clock.instant());
    Api.browser(port).post("/ratings/" + secret, "{'score':2}");
    JdbcClient jdbc = application.getBean(JdbcClient.class);

    assertThat(
            jdbc.sql("SELECT agent FROM complaint.rating WHERE case_id = ?")
                .param(id.value())
                .query(java.util.UUID.class)
                .single())
        .isEqualTo(agent.id().value());
    assertThatThrownBy(() ->
            jdbc.sql("UPDATE complaint.rating SET score = 5 WHERE case_id = ?")
                .param(id.value())
                .update())
        .hasMessageContaining("stay as it was given");
  }

  @Test
  void feedback_goes_to_those_who_lead_and_never_to_the_agent_it_is_about() {
    String secret = ratings.ask(id).orElseThrow();
    Api.browser(port).post("/ratings/" + secret, "{'score':1,'text':'She hung up on me.'}");

    JsonNode seen = find(supervisor);
    String path = "/staff/feedback/" + seen.get("id").asString() + "/answer";

    assertThat(seen.get("words").asString()).isEqualTo("She hung up on me.");
    assertThat(seen.get("due_at").asString()).isNotEmpty();
    assertThat(find(agent).isMissingNode()).isTrue();
    assertThat(agent.api().post(path, "{'note':'Nothing to see.'}").status()).isEqualTo(404);
    assertThat(supervisor.api().post(path, "{'note':'Spoke with her.'}").text("note"))
        .isEqualTo("Spoke with her.");
    assertThat(find(supervisor).isMissingNode()).isTrue();
    assertThat(cast.staff(Role.AGENT).api().get("/staff/feedback").status()).isEqualTo(403);
  }

  @Test
  void a_link_is_good_for_thirty_days_and_a_wrong_one_for_nothing() {
    String secret = ratings.ask(id).orElseThrow();
    application
        .getBean(JdbcClient.class)
        .sql("UPDATE complaint.rating SET expires_at = ?::timestamptz WHERE case_id = ?")
        .param(clock.instant().minus(Duration.ofSeconds(1)).toString())
        .param(id.value())
        .update();

    Api customer = Api.browser(port);
    assertThat(customer.get("/ratings/" + secret).text("code")).isEqualTo("link_expired");
    assertThat(customer.get("/ratings/rcr_none").status()).isEqualTo(404);
    assertThat(customer.post("/ratings/" + secret, "{'score':6}").status()).isEqualTo(400);
  }

  private JsonNode find(Member staff) {
    JsonNode page = staff.api().get("/staff/feedback?waiting=true&limit=100").json();
    for (JsonNode one : page.get("data")) {
      if (one.get("case_id").asString().equals(id.toString())) {
        return one;
      }
    }
    return page.path("none");
  }
}
