package org.recourse.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.recourse.support.Api.Answer;
import org.recourse.support.MutableClock;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@RecourseTest
class CustomerLookTest {
  @LocalServerPort int port;
  @Autowired MutableClock clock;
  @Autowired ApplicationContext beans;
  @Autowired JdbcClient jdbc;

  @Test
  void a_customer_is_seen_with_a_reason_for_half_an_hour_and_every_reading_is_recorded() {
    Newcomer ada = Newcomer.signedUp(port);
    ada.browser.post("/wallets", "{'currency':'EUR'}");
    String person = ada.browser.get("/me").text("id");
    StaffMember grace = agent();

    assertThat(grace.browser.get("/staff/customers/" + person).text("code"))
        .isEqualTo("look_required");
    Answer look = grace.look(ada.handle, "Called about a lost phone");
    assertThat(look.status()).isEqualTo(201);
    assertThat(look.text("person_id")).isEqualTo(person);
    assertThat(look.text("name")).doesNotContain("Byron");

    Answer seen = grace.browser.get("/staff/customers/" + person);
    assertThat(seen.text("name")).isEqualTo("Ada Byron");
    assertThat(seen.body()).doesNotContain(ada.handle);
    Answer wallets = grace.browser.get("/staff/customers/" + person + "/wallets");
    assertThat(wallets.json().at("/data/0/currency").asString()).isEqualTo("EUR");
    assertThat(wallets.json().at("/data/0/limits/1/limit").asString()).isEqualTo("day");
    assertThat(audited(person))
        .contains(
            "customer.look_opened Called about a lost phone {}",
            "customer.read Called about a lost phone {\"what\":\"profile\"}",
            "customer.read Called about a lost phone {\"what\":\"wallets\"}");

    clock.tick(Duration.ofMinutes(31));
    assertThat(grace.browser.get("/staff/customers/" + person).text("code"))
        .isEqualTo("look_required");
    assertThat(grace.browser.get("/staff/customer-looks").json().path("data")).isEmpty();
  }

  @Test
  void a_look_is_for_who_opened_it_alone() {
    Newcomer ada = Newcomer.signedUp(port);
    String person = ada.browser.get("/me").text("id");
    agent().look(ada.handle, "Called");

    assertThat(agent().browser.get("/staff/customers/" + person).text("code"))
        .isEqualTo("look_required");
  }

  @Test
  void nobody_staff_and_oneself_answer_alike_and_are_recorded() {
    StaffMember grace = agent();
    StaffMember samuel = StaffMember.of(Role.SUPERVISOR, port, beans);

    Answer nobody = grace.look("nobody@example.org", "Curious");
    Answer colleague = grace.look(samuel.handle, "Curious");
    Answer self = grace.look(grace.handle, "Curious");

    assertThat(List.of(nobody, colleague, self)).allMatch(answer -> answer.status() == 404);
    assertThat(colleague.text("detail")).isEqualTo(nobody.text("detail"));
    assertThat(self.text("detail")).isEqualTo(nobody.text("detail"));
    assertThat(refused(grace)).isEqualTo(3);
  }

  @Test
  void a_customer_that_does_not_exist_needs_a_look_like_any_other() {
    Answer answer = agent().browser.get("/staff/customers/" + PersonId.next());

    assertThat(answer.text("code")).isEqualTo("look_required");
  }

  @Test
  void no_reason_no_look() {
    Newcomer ada = Newcomer.signedUp(port);

    assertThat(agent().look(ada.handle, " ").text("code")).isEqualTo("invalid_text");
  }

  @Test
  void customers_and_staff_without_a_second_factor_see_nobody() {
    Newcomer ada = Newcomer.signedUp(port);
    StaffMember weak = StaffMember.weak(Role.AGENT, port, beans);

    assertThat(weak.look(ada.handle, "Called").text("code")).isEqualTo("second_factor_required");
    assertThat(
            ada.browser
                .post("/staff/customer-looks", "{'handle':'a@example.org','reason':'x'}")
                .text("code"))
        .isEqualTo("not_allowed");
  }

  @Test
  void an_agent_freezes_whom_they_look_at_and_only_compliance_sees_whose_order_it_is() {
    Newcomer ada = Newcomer.signedUp(port);
    String person = ada.browser.get("/me").text("id");
    StaffMember grace = agent();
    String freezes = "/staff/customers/" + person + "/freezes";
    String body = "{'reason':'Phone stolen','lost':['phone']}";
    assertThat(grace.browser.post(freezes, body).text("code")).isEqualTo("look_required");
    grace.look(ada.handle, "Called about a stolen phone");

    assertThat(grace.browser.post(freezes, body).status()).isEqualTo(201);
    StaffMember carla = StaffMember.of(Role.COMPLIANCE, port, beans);
    carla.look(ada.handle, "Order 17/26");
    String order =
        """
        {'authority':'District court','reference':'17/26','reason':'Attachment',
         'reason_suppressed':true}
        """;
    String legal = "/staff/customers/" + person + "/legal-freezes";
    assertThat(grace.browser.post(legal, order).text("code")).isEqualTo("not_allowed");
    assertThat(carla.browser.post(legal, order).status()).isEqualTo(201);

    String toAgent = grace.browser.get("/staff/customers/" + person).body();
    String toCompliance = carla.browser.get("/staff/customers/" + person).body();
    assertThat(toAgent).contains("\"law\"", "Phone stolen").doesNotContain("17/26", "court");
    assertThat(toCompliance).contains("17/26", "District court");
    assertThat(ada.browser.get("/me/security").json().path("frozen").isNull()).isFalse();
  }

  private StaffMember agent() {
    return StaffMember.of(Role.AGENT, port, beans);
  }

  private List<String> audited(String person) {
    return jdbc.sql(
            """
            SELECT action || ' ' || reason || ' ' || detail::text FROM audit.entry
            WHERE person = :person AND reason IS NOT NULL
            """)
        .param("person", PersonId.parse(person).value())
        .query(String.class)
        .list();
  }

  private int refused(StaffMember member) {
    return jdbc.sql(
            """
            SELECT count(*) FROM audit.entry
            WHERE actor = :actor AND action = 'customer.look_refused'
            """)
        .param("actor", member.id.value())
        .query(Integer.class)
        .single();
  }
}
