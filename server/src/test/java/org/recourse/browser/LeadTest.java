package org.recourse.browser;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recourse.complaint.DeskCast;
import org.recourse.complaint.Ratings;
import org.recourse.complaint.clocks.Sweep;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.recourse.support.Api;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Those who lead the desk look at it and set its times; anybody reads where to turn. */
@RecourseTest
class LeadTest {
  @LocalServerPort int port;
  @Autowired ApplicationContext application;
  @Autowired Clock clock;
  @Autowired DeskStaff staff;

  static List<Look> looks() {
    return List.of(Look.PHONE, Look.DESKTOP);
  }

  @ParameterizedTest
  @MethodSource("looks")
  void anybody_reads_where_to_turn(Look look) {
    try (Visitor at = new Visitor("http://localhost:" + port, look)) {
      at.open("/contact");
      at.see("contact_card:ways.title");
      at.see("contact_card:ready.title");
      at.inspect("80-contact");
      at.open("/status");
      at.see("contact_card:status.title");
      at.see("contact_card:ready.title");
      at.inspect("80-status");
      at.assertNoComplaints();
    }
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("looks")
  void a_supervisor_looks_at_the_desk_and_at_its_times(Look look) {
    DeskCast cast = new DeskCast(application, port);
    PersonId agent = cast.staff(Role.AGENT).id();
    cast.complaint(clock.instant().minus(Duration.ofDays(20)));
    var resolved = cast.complaint(clock.instant());
    cast.resolved(resolved, agent, clock.instant());
    String secret = application.getBean(Ratings.class).ask(resolved).orElseThrow();
    Api.browser(port).post("/ratings/" + secret, "{'score':2,'text':'It took too long.'}");
    application.getBean(Sweep.class).run();

    try (Visitor at = new Visitor("http://localhost:" + port, look)) {
      staff.atTheDesk(at, staff.enrolled("Ines Duarte", Role.SUPERVISOR, look), "/desk/wall");
      at.see("supervision:wall.by_channel");
      at.inspect("81-wall");
      at.open("/desk/escalations");
      at.button("supervision:escalations.take").first().waitFor();
      at.inspect("82-escalations");
      at.open("/desk/feedback");
      at.button("supervision:feedback.answer").first().waitFor();
      at.inspect("83-feedback");
      at.open("/desk/calendars");
      at.button("supervision:rules.change").first().click();
      at.inspect("84-calendars");
      at.open("/desk/times");
      at.see("supervision:policies.ladder");
      at.inspect("85-times");
      at.button("rule_desk:policies.add").click();
      at.fill("rule_desk:policies.name", "Gold");
      at.page.locator("input[value=complaint]").first().check();
      at.button("rule_desk:policies.review").click();
      at.heading("rule_desk:changes.title").waitFor();
      at.inspect("85-times-review");
      at.open("/desk/packs");
      at.see("supervision:packs.title");
      at.inspect("86-packs");
      at.page.locator("main button").first().click();
      at.button("supervision:rules.propose").waitFor();
      at.inspect("86-packs-confirm");
      at.open("/desk/cases/new");
      at.see("case_desk:new.title");
      at.page.locator("main input[type=checkbox]").check();
      at.inspect("87-passed-on");
      at.assertNoComplaints();
    }
  }
}
