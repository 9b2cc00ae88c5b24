package org.recourse.browser;

import org.junit.jupiter.api.Test;
import org.recourse.support.RecourseTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Limits are seen before they are met, and a refusal names the one that said no. */
@RecourseTest
class LimitsTest {
  @LocalServerPort int port;

  @Test
  void shows_what_is_left_and_names_the_limit_that_said_no() {
    String address = "http://localhost:" + port;
    try (Customer desk = Customer.withAddress(address, Look.DESKTOP, "Ada Byron");
        Customer phone = Customer.withPhone(address, Look.PHONE, "林薇")) {
      for (Customer customer : new Customer[] {desk, phone}) {
        customer.signUp();
        customer.openWallet("CNY");
        customer.topUp("100");
      }
      meets(desk, phone);
      meets(phone, desk);
    }
  }

  private static void meets(Customer payer, Customer payee) {
    Visitor at = payer.at;
    at.waitFor(at.link("limits:see"));
    at.inspect("40-home-with-limit");
    at.link("limits:see").click();
    at.see("limits:title");
    at.see("limits:kind.day");
    at.inspect("41-limits");

    payer.prepare(payee, "5000.01", "");
    at.press("wallet:send.pay");
    at.read(at.words.say("wallet:result.transfer_declined"));
    at.inspect("42-over-the-limit");
    at.link("limits:see").click();
    at.see("limits:title");
    at.link("common:nav.home").click();
    payer.expectBalance("100.00");
    at.assertNoComplaints();
  }
}
