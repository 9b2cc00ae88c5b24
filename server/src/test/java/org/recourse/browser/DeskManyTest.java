package org.recourse.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recourse.complaint.CaseSummary;
import org.recourse.complaint.ProblemType;
import org.recourse.complaint.surge.BulkWork;
import org.recourse.complaint.surge.Gathering;
import org.recourse.identity.Language;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many cases answered at one stroke, by keys alone: those of one cause, and those one picked. */
@RecourseTest
class DeskManyTest {
  @LocalServerPort int port;
  @Autowired DeskStaff staff;
  @Autowired Gathering gathering;
  @Autowired BulkWork work;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationContext application;

  static List<Look> looks() {
    return DeskDayTest.looks();
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("looks")
  void a_surge_is_made_one_incident_and_answered(Look look) {
    PersonId grace = staff.enrolled("Grace Okoye", Role.AGENT, look);
    List<CaseSummary> frozen =
        new FortyCases(application, staff, look, grace)
            .of(12, ProblemType.ACCOUNT_FROZEN, "Frozen");

    try (Visitor at = new Visitor("http://localhost:" + port, look)) {
      AtKeys keys = new AtKeys(at);
      staff.atTheDesk(at, grace, "/desk/cases");
      Locator offer = offer(at, "cases:problem.account_frozen");
      at.waitFor(offer);
      at.inspect("93-surge");
      keys.enter(offer);
      at.see("incidents:answer");
      gathering.run();
      keys.tabTo("textarea");
      keys.type("{{name}}, what happened in {{number}} was our fault.");
      keys.enter(at.button("incidents:send_other"));
      at.waitFor(at.heading("incidents:asked"));
      work.run();
      at.see("incidents:held");
      at.inspect("94-incident");
      keys.enter(at.button("incidents:end"));
      at.read(at.words.say("incidents:not_gathering"));
      at.assertNoComplaints();
    }
    assertThat(answers(frozen, Language.EN)).hasSize(6).containsOnly(1);
    assertThat(answers(frozen, Language.ZH_CN)).containsOnly(0);
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("looks")
  void a_mixed_handful_is_picked_and_answered(Look look) {
    PersonId grace = staff.enrolled("Grace Okoye", Role.AGENT, look);
    String word = "handful" + UUID.randomUUID().toString().substring(0, 6);
    List<CaseSummary> picked =
        new FortyCases(application, staff, look, grace).of(4, ProblemType.DECLINED, word);

    try (Visitor at = new Visitor("http://localhost:" + port, look)) {
      AtKeys keys = new AtKeys(at);
      staff.atTheDesk(at, grace, "/desk/cases");
      keys.find(word, 4);
      keys.press("X");
      at.waitFor(at.button("case_desk:queue.bulk_answer"));
      at.inspect("95-picked");
      keys.dialog("r", "textarea");
      keys.type("We look into {{number}}.");
      at.inspect("96-answer-all");
      keys.enter(at.button("incidents:send_other"));
      at.see("incidents:picked_title");
      work.run();
      at.see("incidents:held");
      at.inspect("97-answered-all");
      keys.press("u");
      at.waitFor(at.link("incidents:asked"));
      at.assertNoComplaints();
    }
    assertThat(answers(picked, Language.EN)).containsExactly(1, 1);
    assertThat(answers(picked, Language.ZH_CN)).containsExactly(0, 0);
  }

  private static Locator offer(Visitor at, String problem) {
    String name = at.words.say("incidents:open") + ": " + at.words.say(problem);
    return at.page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private List<Integer> answers(List<CaseSummary> cases, Language language) {
    return cases.stream()
        .filter(one -> one.language() == language)
        .map(one ->
            jdbc.sql(
                    """
                    SELECT count(*) FROM conversation.message
                    WHERE thread = :thread AND author = 'staff'
                    """)
                .param("thread", one.thread().value())
                .query(Integer.class)
                .single())
        .toList();
  }
}
