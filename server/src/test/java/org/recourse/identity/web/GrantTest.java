package org.recourse.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.recourse.identity.Role;
import org.recourse.support.Api.Answer;
import org.recourse.support.MutableClock;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@RecourseTest
class GrantTest {
  private static final String REASON = "{'reason':'Compared name, face and date'}";

  @LocalServerPort int port;
  @Autowired ApplicationContext beans;
  @Autowired MutableClock clock;
  @Autowired JdbcClient jdbc;

  @Test
  void a_tier_is_raised_by_two_who_both_looked_and_never_by_who_proposed_it() {
    Newcomer ada = Newcomer.signedUp(port);
    String review = new Applicant(ada, port).asksToBeVerified().text("id");
    StaffMember samuel = StaffMember.of(Role.SUPERVISOR, port, beans);
    String proposal = proposed(samuel, ada, review);

    assertThat(decide(samuel, proposal).text("code")).isEqualTo("not_allowed");
    assertThat(
            samuel
                .browser
                .post("/staff/reviews/" + review + "/grant-proposals", REASON)
                .text("code"))
        .isEqualTo("approval_open");
    assertThat(decide(StaffMember.of(Role.AGENT, port, beans), proposal).text("code"))
        .isEqualTo("not_allowed");
    StaffMember carla = StaffMember.of(Role.COMPLIANCE, port, beans);
    assertThat(decide(carla, proposal).text("code")).isEqualTo("look_required");
    assertThat(tier(ada)).isEqualTo("basic");

    carla.look(ada.handle, "Second look");
    assertThat(decide(carla, proposal).text("state")).isEqualTo("approved");
    assertThat(tier(ada)).isEqualTo("verified");
    assertThat(ada.browser.get("/me/reviews").json().at("/data/0/state").asString())
        .isEqualTo("approved");
    assertThat(ada.browser.get("/demo/outbox?limit=1&to=" + ada.handle).body())
        .contains("raised your limits");
    assertThat(decide(carla, proposal).text("code")).isEqualTo("approval_ended");
    assertThat(actions(proposal)).containsExactly("approval.proposed", "approval.approved");
  }

  @Test
  void a_freeze_is_lifted_by_two_after_a_look_at_who_it_is() {
    Newcomer ada = Newcomer.signedUp(port);
    ada.browser.post("/me/freeze", "{'lost':['email']}");
    String review = new Applicant(ada, port).asksToUnfreeze().text("id");
    String proposal = proposed(StaffMember.of(Role.AGENT, port, beans), ada, review);
    StaffMember samuel = StaffMember.of(Role.SUPERVISOR, port, beans);
    samuel.look(ada.handle, "Second look");

    assertThat(decide(samuel, proposal).text("state")).isEqualTo("approved");

    assertThat(ada.browser.get("/me/security").json().path("frozen").isNull()).isTrue();
  }

  @Test
  void what_was_refused_withdrawn_or_is_too_old_is_not_done() {
    Newcomer ada = Newcomer.signedUp(port);
    String review = new Applicant(ada, port).asksToBeVerified().text("id");
    StaffMember grace = StaffMember.of(Role.AGENT, port, beans);
    StaffMember samuel = StaffMember.of(Role.SUPERVISOR, port, beans);
    samuel.look(ada.handle, "Second look");

    String refused = proposed(grace, ada, review);
    assertThat(
            samuel.browser.post(path(refused) + "/refusal", "{'words':'Not alike'}").text("state"))
        .isEqualTo("refused");
    String withdrawn = proposed(grace, ada, review);
    assertThat(samuel.browser.post(path(withdrawn) + "/withdrawal", "{}").text("code"))
        .isEqualTo("not_allowed");
    assertThat(grace.browser.post(path(withdrawn) + "/withdrawal", "{}").text("state"))
        .isEqualTo("withdrawn");
    String old = proposed(grace, ada, review);
    clock.tick(Duration.ofDays(7));

    samuel.look(ada.handle, "Second look");
    assertThat(List.of(refused, withdrawn, old))
        .allMatch(one -> decide(samuel, one).text("code").equals("approval_ended"));
    assertThat(samuel.browser.get(path(old)).text("state")).isEqualTo("expired");
    assertThat(proposed(grace, ada, review)).isNotEqualTo(old);
    assertThat(tier(ada)).isEqualTo("basic");
  }

  @Test
  void a_review_withdrawn_meanwhile_is_not_granted() {
    Newcomer ada = Newcomer.signedUp(port);
    String review = new Applicant(ada, port).asksToBeVerified().text("id");
    String proposal = proposed(StaffMember.of(Role.AGENT, port, beans), ada, review);
    StaffMember samuel = StaffMember.of(Role.SUPERVISOR, port, beans);
    samuel.look(ada.handle, "Second look");
    ada.browser.post("/me/reviews/" + review + "/withdrawal", "{}");

    assertThat(decide(samuel, proposal).text("code")).isEqualTo("review_decided");

    assertThat(tier(ada)).isEqualTo("basic");
    assertThat(samuel.browser.get(path(proposal)).text("state")).isEqualTo("proposed");
  }

  @Test
  void of_many_decisions_at_once_one_counts() throws Exception {
    Newcomer ada = Newcomer.signedUp(port);
    String review = new Applicant(ada, port).asksToBeVerified().text("id");
    String proposal = proposed(StaffMember.of(Role.AGENT, port, beans), ada, review);
    StaffMember samuel = StaffMember.of(Role.SUPERVISOR, port, beans);
    samuel.look(ada.handle, "Second look");

    List<Callable<Answer>> tries = java.util.Collections.nCopies(6, () -> decide(samuel, proposal));
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      long approved = 0;
      for (Future<Answer> answer : threads.invokeAll(tries)) {
        approved += answer.get().status() == 200 ? 1 : 0;
      }
      assertThat(approved).isEqualTo(1);
    }
    assertThat(actions(proposal)).containsOnlyOnce("approval.approved");
  }

  @Test
  void a_freeze_by_law_is_lifted_by_two_of_compliance() {
    Newcomer ada = Newcomer.signedUp(port);
    String person = "/staff/customers/" + ada.browser.get("/me").text("id");
    StaffMember carla = StaffMember.of(Role.COMPLIANCE, port, beans);
    carla.look(ada.handle, "Order 17/26");
    String freeze =
        carla
            .browser
            .post(
                person + "/legal-freezes",
                """
                {'authority':'District court','reference':'17/26','reason':'Attachment',
                 'reason_suppressed':true}
                """)
            .text("id");
    String proposal =
        carla
            .browser
            .post(person + "/legal-freezes/" + freeze + "/lift-proposals", REASON)
            .text("id");

    assertThat(decide(carla, proposal).text("code")).isEqualTo("not_allowed");
    assertThat(decide(StaffMember.of(Role.SUPERVISOR, port, beans), proposal).text("code"))
        .isEqualTo("not_found");
    assertThat(decide(StaffMember.of(Role.COMPLIANCE, port, beans), proposal).text("state"))
        .isEqualTo("approved");
    assertThat(carla.browser.get(person).json().path("freezes")).isEmpty();
  }

  private String proposed(StaffMember staff, Newcomer customer, String review) {
    staff.look(customer.handle, "Review");
    Answer proposed = staff.browser.post("/staff/reviews/" + review + "/grant-proposals", REASON);
    assertThat(proposed.status()).as(proposed.body()).isEqualTo(201);
    return proposed.text("id");
  }

  private static Answer decide(StaffMember staff, String proposal) {
    return staff.browser.post(path(proposal) + "/approval", "{}");
  }

  private static String path(String proposal) {
    return "/staff/approvals/" + proposal;
  }

  private static String tier(Newcomer person) {
    return person.browser.get("/me").text("tier");
  }

  private List<String> actions(String proposal) {
    return jdbc.sql("SELECT action FROM audit.entry WHERE subject = :subject ORDER BY id")
        .param("subject", proposal)
        .query(String.class)
        .list();
  }
}
