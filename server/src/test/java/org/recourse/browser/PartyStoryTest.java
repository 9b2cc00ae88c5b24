package org.recourse.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.DeskCast;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * An agent asks a merchant in a case; the merchant answers under Help; the agent reads it apart.
 */
@RecourseTest
class PartyStoryTest {
  private static final String QUESTION = "Did you send the books of Monday?";
  private static final String ANSWER = "Yes, here is the receipt of the post.";

  @LocalServerPort int port;
  @Autowired DeskStaff staff;
  @Autowired ApplicationContext application;
  @Autowired Clock clock;

  static List<Look> looks() {
    return List.of(Look.PHONE, Look.DESKTOP);
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("looks")
  void a_merchant_is_asked_and_answers_in_a_thread_of_their_own(Look look) {
    String address = "http://localhost:" + port;
    CaseId id = new DeskCast(application, port).complaint(clock.instant());
    PersonId merchant = staff.enrolled("Maple Books", Role.MERCHANT, look);
    try (Visitor agent = new Visitor(address, look);
        Visitor shop = new Visitor(address, look)) {
      staff.atTheDesk(agent, staff.enrolled("Grace Okoye", Role.AGENT, look), "/desk/cases/" + id);
      asks(agent, staff.handle(merchant));
      answers(shop, staff.handle(merchant));
      reads(agent);
      agent.assertNoComplaints();
      shop.assertNoComplaints();
    }
  }

  private static void asks(Visitor at, String handle) {
    at.read("It did not arrive.");
    at.page.keyboard().press("m");
    at.page
        .getByRole(
            AriaRole.MENUITEM,
            new Page.GetByRoleOptions().setName(at.words.say("case_desk:action.ask_party")))
        .click();
    at.fill("parties:dialog.handle", handle);
    at.fill("parties:dialog.message", QUESTION);
    at.inspect("75-ask-somebody-else");
    at.press("parties:dialog.send");
    Locator tab = tabOfShop(at);
    at.waitFor(tab);
    tab.click();
    at.read(QUESTION);
    at.inspect("76-thread-of-a-merchant");
  }

  private static void answers(Visitor at, String handle) {
    at.open("/");
    at.see("identity:sign_in.title");
    at.fill("identity:handle", handle);
    at.fill("identity:password.label", Customer.PASSWORD);
    at.press("identity:sign_in.submit");
    at.waitFor(at.page.locator("a[href='/transactions']").first());
    at.open("/help");
    at.see("parts:list.title");
    at.inspect("77-help-of-a-merchant");
    at.page.locator("a[href^='/help/parts/']").first().click();
    at.see("parts:page.title");
    at.read(QUESTION);
    at.fill("cases:reply.label", ANSWER);
    at.press("cases:reply.send");
    at.read(ANSWER);
    at.inspect("78-part-of-a-merchant");
  }

  private static void reads(Visitor at) {
    at.read(ANSWER);
    at.page.keyboard().press("w");
    at.read("It did not arrive.");
    at.inspect("79-both-threads");
  }

  private static Locator tabOfShop(Visitor at) {
    return at.page.getByRole(
        AriaRole.TAB, new Page.GetByRoleOptions().setName(Pattern.compile("Maple Books")));
  }
}
