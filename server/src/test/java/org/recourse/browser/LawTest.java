package org.recourse.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.Cases;
import org.recourse.complaint.OpenCase;
import org.recourse.complaint.ProblemType;
import org.recourse.conversation.Channel;
import org.recourse.conversation.Contact;
import org.recourse.conversation.Contacts;
import org.recourse.identity.Language;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the law asks for as an agent gives it, and the question whose address a mail came from. */
@RecourseTest
class LawTest {
  @LocalServerPort int port;
  @Autowired DeskStaff staff;
  @Autowired Cases cases;
  @Autowired Contacts contacts;
  @Autowired Clock clock;

  static List<Look> looks() {
    return List.of(Look.PHONE, Look.DESKTOP);
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("looks")
  void an_agent_gives_the_answers_of_the_law(Look look) {
    PersonId zoe = staff.enrolled("Zoe Quill", Role.CUSTOMER, look, "DE");
    CaseId id = open(ProblemType.NOT_ME, contacts.inWallet(zoe));

    try (Visitor at = new Visitor("http://localhost:" + port, look)) {
      PersonId grace = staff.enrolled("Grace Okoye", Role.AGENT, look);
      staff.atTheDesk(at, grace, "/desk/cases/" + id);
      for (String answer : List.of("extend", "final_response", "refund", "pass_on")) {
        choose(at, answer);
        at.inspect("98-law-" + answer);
        at.press("common:cancel");
      }
      choose(at, "refund");
      at.page.getByLabel(at.words.say("law:refund.made")).check();
      at.fill("law:refund.reason", "Paid back today");
      at.press("law:refund.submit");
      at.page.getByRole(AriaRole.DIALOG).waitFor(gone());
      at.inspect("98-law-refunded");
      at.assertNoComplaints();
    }
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("looks")
  void a_customer_says_whether_it_was_they_who_wrote(Look look) {
    PersonId zoe = staff.enrolled("Zoe Quill", Role.CUSTOMER, look);
    Contact mailed = contacts.at(Channel.EMAIL, staff.handle(zoe), "Zoe", Language.EN);
    CaseId id = open(ProblemType.OTHER, mailed);

    try (Visitor at = new Visitor("http://localhost:" + port, look);
        Visitor desk = new Visitor("http://localhost:" + port, look)) {
      // Signed in before the question: a newer device could only say no.
      staff.inTheWallet(at, zoe, "/help");
      at.see("cases:help.title");
      PersonId grace = staff.enrolled("Grace Okoye", Role.AGENT, look);
      staff.atTheDesk(desk, grace, "/desk/cases/" + id);
      if (look.width() < 600) {
        desk.page.getByText(desk.words.say("case_desk:case.facts")).click();
      }
      desk.press("case_desk:action.verify");
      desk.read(desk.words.say("case_desk:composer.verify_asked"));
      desk.inspect("98-asked-who");
      at.open("/");
      at.read(at.words.say("cases:verify.title"));
      at.inspect("98-is-it-you");
      at.press("cases:verify.yes");
      at.read(at.words.say("cases:verify.yes_title"));
      at.inspect("98-it-is-me");
      at.assertNoComplaints();
      desk.assertNoComplaints();
    }
  }

  private static void choose(Visitor at, String action) {
    at.waitFor(at.button("case_desk:action.menu"));
    at.press("case_desk:action.menu");
    at.page
        .getByRole(
            AriaRole.MENUITEM,
            new Page.GetByRoleOptions().setName(at.words.like("case_desk:action." + action)))
        .click();
    at.waitFor(at.page.getByRole(AriaRole.DIALOG));
  }

  private static Locator.WaitForOptions gone() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
  }

  private CaseId open(ProblemType problem, Contact contact) {
    return cases.open(
        new OpenCase(
            UUID.randomUUID(),
            problem.kind(),
            problem,
            contact.channel(),
            contact.id(),
            "A payment of mine",
            "I know nothing of it.",
            List.of(),
            null,
            List.of(),
            clock.instant(),
            Language.EN,
            null));
  }
}
