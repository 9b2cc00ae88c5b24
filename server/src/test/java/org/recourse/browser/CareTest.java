package org.recourse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.recourse.support.RecourseTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What impatient fingers, reloads and dead networks do to a payment: nothing. */
@RecourseTest
class CareTest {
  @LocalServerPort int port;

  @Test
  void neither_a_double_click_nor_a_reload_nor_a_lost_answer_pays_twice() {
    String address = "http://localhost:" + port;
    try (Customer payer = Customer.withAddress(address, Look.DESKTOP, "Ada Byron");
        Customer payee = Customer.withPhone(address, Look.PHONE, "林薇")) {
      payee.signUp();
      payee.openWallet("CNY");
      payer.signUp();
      payer.openWallet("CNY");
      payer.topUp("100");

      payer.prepare(payee, "7.30", "Tea");
      payer.at.page.reload();
      payer.at.see("wallet:review.title");
      payer.at.read("Tea");
      payer.at.button("wallet:send.pay").dblclick();
      payer.typeProof("32-confirm-twice");
      payer.at.button("step_up:submit_payment").dblclick();
      payer.at.read(payer.at.words.say("wallet:result.transfer_succeeded"));
      payer.at.link("wallet:result.done").click();
      payer.expectBalance("92.70");
      payee.expectBalance("7.30");

      answerGetsLost(payer);
      payer.expectBalance("93.70");
      offline(payer);
    }
  }

  /** The server pays, but the answer never reaches the page. */
  private static void answerGetsLost(Customer payer) {
    Visitor at = payer.at;
    at.page.route(
        "**/api/v1/payments",
        route -> {
          route.fetch();
          route.abort();
        });
    at.link("common:nav.top_up").click();
    at.see("wallet:top_up.title");
    at.fill("wallet:amount.label", "1");
    at.press("wallet:review.action");
    at.see("wallet:review.title");
    at.press("wallet:top_up.pay");
    at.read(at.words.say("wallet:review.in_doubt_title"));
    at.inspect("30-in-doubt");
    at.page.unroute("**/api/v1/payments");
    at.page.reload();
    at.press("wallet:review.try_again");
    at.read(at.words.say("wallet:result.top_up_succeeded"));
    at.link("wallet:result.done").click();
    assertThat(transactions(at)).hasCount(3); // the first top-up, the tea, and this
  }

  /** Those on the home page. */
  private static Locator transactions(Visitor at) {
    at.see("wallet:home.hello");
    return at.page.locator("main a[href^='/transactions/']");
  }

  private static void offline(Customer payer) {
    Visitor at = payer.at;
    at.context.setOffline(true);
    at.read(at.words.say("common:state.offline_banner"));
    at.inspect("31-offline");
    at.context.setOffline(false);
  }
}
