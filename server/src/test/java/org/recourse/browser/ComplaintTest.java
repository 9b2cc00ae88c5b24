package org.recourse.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recourse.identity.Role;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A customer complains from a payment; an agent answers by keys alone; the customer settles it. */
@RecourseTest
class ComplaintTest {
  private static final Locator.WaitForOptions GONE =
      new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

  @LocalServerPort int port;
  @Autowired DeskStaff staff;

  static List<Look> looks() {
    return List.of(Look.PHONE);
  }

  static List<Look> otherLooks() {
    return Stream.concat(Stream.of(Look.DESKTOP), Look.others().stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("looks")
  void a_complaint_goes_from_the_payment_to_the_desk_and_back(Look look) {
    play(look);
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("otherLooks")
  void and_so_in_every_other_look(Look look) {
    play(look);
  }

  private void play(Look look) {
    String address = "http://localhost:" + port;
    // The customer writes on a phone or a desktop; the desk is a desktop's, in the same colours.
    Look desk = new Look(Math.max(look.width(), 1280), look.language(), look.scheme());
    try (Customer ada = Customer.withAddress(address, look, "Ada Byron");
        Visitor agent = new Visitor(address, desk)) {
      ada.signUp();
      ada.openWallet("CNY");
      ada.topUp("500");
      String number = complains(ada.at);
      staff.atTheDesk(
          agent, staff.enrolled("Grace Okoye", Role.AGENT, desk), "/desk/cases?view=unassigned");
      answers(agent, number);
      settles(ada.at);
      ada.at.assertNoComplaints();
      agent.assertNoComplaints();
    }
  }

  private String complains(Visitor at) {
    at.open("/help");
    at.see("cases:help.mine");
    at.inspect("80-help");
    at.open("/transactions");
    at.page.locator("a[href^='/transactions/pay_']").first().click();
    at.link("cases:action.something_wrong").click();
    at.see("cases:complain.title");
    at.waitFor(at.button("cases:problem.top_up_missing"));
    at.inspect("81-problem");
    at.press("cases:problem.top_up_missing");
    at.fill("cases:complain.words", "My bank took it twice. Card 4111 1111 1111 1111");
    at.inspect("82-complaint");
    at.press("cases:complain.send");
    at.see("cases:sent.title");
    at.inspect("83-sent");
    String number = at.page.getByText(Pattern.compile("^C-\\d{5,}$")).innerText();
    at.link("cases:sent.see").click();
    at.see("cases:tracker.title");
    at.inspect("84-my-case");
    return number;
  }

  private void answers(Visitor at, String number) {
    Locator row = at.page.getByRole(AriaRole.LINK, named(number)).first();
    at.waitFor(row);
    at.inspect("85-queue");
    at.page.keyboard().press("?");
    at.see("case_desk:keys.title");
    at.inspect("86-keys");
    at.page.keyboard().press("Escape");
    at.page.getByRole(AriaRole.DIALOG).waitFor(GONE); // until then keys are its own
    // By search, since all tests share one queue.
    at.page.keyboard().press("/");
    at.page.keyboard().type(number);
    at.waitFor(row);
    at.page.keyboard().press("Escape");
    row.focus();
    at.page.keyboard().press("Enter");
    at.see("cases:problem.top_up_missing");
    at.read("My bank took it twice");
    at.inspect("87-desk-case");
    at.page.keyboard().press("a");
    at.page.keyboard().press("n");
    at.page.keyboard().type("Two debits at the bank on the same day");
    at.inspect("88-note");
    at.page.keyboard().press("Control+Enter");
    at.page.locator("li p", new Page.LocatorOptions().setHasText("Two debits")).waitFor();
    at.page.keyboard().press("Escape");
    at.page.keyboard().press("r");
    at.page.keyboard().type("We asked your bank and write again tomorrow.");
    at.page.keyboard().press("Control+Enter");
    at.page.locator("li", hasText("We asked your bank")).waitFor();
    at.inspect("89-answered");
  }

  private void settles(Visitor at) {
    at.page.reload();
    at.read("We asked your bank");
    at.inspect("90-answer-read");
    at.press("cases:end.settled");
    at.press("cases:end.settled_yes");
    at.waitFor(at.button("cases:end.reopen"));
    at.inspect("91-settled");
  }

  private static Page.GetByRoleOptions named(String number) {
    return new Page.GetByRoleOptions().setName(Pattern.compile(number));
  }

  private static Page.LocatorOptions hasText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
