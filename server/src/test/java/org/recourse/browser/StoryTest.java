package org.recourse.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recourse.support.RecourseTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main story, seen through two browsers. */
@RecourseTest
class StoryTest {
  @LocalServerPort int port;

  @Test
  void two_people_sign_up_and_money_arrives_by_itself() throws Exception {
    play(Look.PHONE, Look.DESKTOP);
  }

  static List<Look> looks() {
    return Look.others();
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("looks")
  void the_story_in_every_other_look(Look look) throws Exception {
    play(look, look);
  }

  private void play(Look payerLook, Look payeeLook) throws Exception {
    String address = "http://localhost:" + port;
    try (Customer payer = Customer.withPhone(address, payerLook, "林薇");
        Customer payee = Customer.withAddress(address, payeeLook, "Ada Byron")) {
      payee.signUp();
      payee.openWallet("CNY");
      payee.at.inspect("20-home-empty");
      payer.signUp();
      payer.openWallet("CNY");
      payer.topUp("500");
      payer.expectBalance("500.00");

      payer.prepare(payee, "120.50", "Dinner 晚饭 🥟");
      payer.confirm();
      payer.at.inspect("14-sent");

      payee.expectBalance("120.50");
      payee.at.inspect("21-home-arrived");
      look(payer);
      told(payee);
      payer.at.assertNoComplaints();
      payee.at.assertNoComplaints();
    }
  }

  /** The transaction, the list, the table. */
  private static void look(Customer payer) throws Exception {
    Visitor at = payer.at;
    at.link("wallet:result.see").click();
    at.see("wallet:payment.title");
    at.read("Dinner 晚饭 🥟");
    at.inspect("15-transaction");
    at.link("common:nav.transactions").click();
    at.see("wallet:transactions.title");
    at.page.getByRole(AriaRole.SEARCHBOX, new Page.GetByRoleOptions()).fill("dinner");
    at.page.waitForURL("**/transactions?*q=dinner*");
    at.read("120.50");
    at.inspect("16-transactions");
    Download table = at.page.waitForDownload(() -> at.link("wallet:transactions.export").click());
    Path file = Files.createTempFile("transactions", ".csv");
    table.saveAs(file);
    assertThat(Files.readString(file)).startsWith("\ufeff").contains("Dinner 晚饭 🥟");
    at.link("common:nav.profile").click();
    at.see("identity:profile.title");
    at.inspect("17-profile");
  }

  private static void told(Customer payee) {
    Visitor at = payee.at;
    at.page
        .getByRole(
            AriaRole.LINK,
            new Page.GetByRoleOptions()
                .setName(java.util.regex.Pattern.compile(at.words.say("common:nav.inbox"))))
        .click();
    at.see("notice:inbox.title");
    at.read("120.50");
    at.inspect("22-inbox");
    at.press("notice:inbox.read_all");
    at.page
        .getByText(at.words.say("notice:inbox.unread"), new Page.GetByTextOptions().setExact(true))
        .first()
        .waitFor(
            new com.microsoft.playwright.Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    at.page.getByText("120.50").first().click();
    at.see("wallet:payment.title");
    at.inspect("23-received");
  }
}
