package org.recourse.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.recourse.identity.Role;
import org.recourse.support.Api.Answer;
import org.recourse.support.MutableClock;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@RecourseTest
class StaffRecoveryTest {
  @LocalServerPort int port;
  @Autowired MutableClock clock;
  @Autowired ApplicationContext beans;

  @Test
  void two_of_the_staff_may_vouch_for_who_has_lost_every_factor() {
    Newcomer ada = Newcomer.signedUp(port);
    new Protected(ada, clock).addAuthenticator();
    Recoverer anew = new Recoverer(ada.elsewhere(port), ada.handle, clock);
    String person = ada.browser.get("/me").text("id");
    Answer begun = anew.begin();
    clock.tick(Duration.ofDays(3));
    StaffMember grace = StaffMember.of(Role.AGENT, port, beans);
    StaffMember carla = StaffMember.of(Role.COMPLIANCE, port, beans);
    String reviews = "/staff/customers/" + person + "/recovery-reviews";
    String reason = "{'reason':'Showed the passport at the counter'}";
    assertThat(grace.browser.post(reviews, reason).text("code")).isEqualTo("look_required");

    grace.look(ada.handle, "Lost everything");
    assertThat(grace.browser.get("/staff/customers/" + person).body())
        .contains("\"reviewed\":false", "propose_recovery");
    String approval =
        "/staff/approvals/" + grace.browser.post(reviews, reason).text("approval_id") + "/approval";
    assertThat(grace.browser.post(approval, "{}").text("code")).isEqualTo("not_allowed");
    assertThat(carla.browser.post(approval, "{}").text("state")).isEqualTo("approved");

    assertThat(grace.browser.get("/staff/customers/" + person).body())
        .contains("\"reviewed\":true")
        .doesNotContain("propose_recovery");
    assertThat(anew.end(begun, anew.sendCode(begun), anew.stranger().lastCode(), "").status())
        .isEqualTo(204);
  }
}
