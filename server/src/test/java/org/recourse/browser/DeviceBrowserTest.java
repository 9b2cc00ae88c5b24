package org.recourse.browser;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recourse.support.RecourseTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A second browser signs in: it is announced, advised on, and forgotten; alerts are chosen. */
@RecourseTest
class DeviceBrowserTest {
  @LocalServerPort int port;

  static List<Look> looks() {
    return List.of(Look.PHONE, Look.DESKTOP);
  }

  @ParameterizedTest
  @MethodSource("looks")
  void a_new_device_is_shown_with_advice_and_forgotten(Look look) {
    String address = "http://localhost:" + port;
    try (Customer ada = Customer.withAddress(address, look, "Ada Byron");
        Visitor elsewhere = new Visitor(address, look)) {
      Visitor at = ada.at;
      ada.signUp();
      signIn(elsewhere, ada.handle);

      at.open("/profile/security");
      at.see("alerts:hygiene.title");
      at.read(at.words.say("alerts:devices.current"));
      at.inspect("60-new-device");
      at.press("alerts:hygiene.dismiss");
      at.page.getByText(at.words.say("alerts:devices.forget")).first().click();
      at.read(at.words.say("alerts:devices.current"));
      at.inspect("61-forgotten");

      at.open("/profile/security/contact");
      at.see("alerts:contact.title");
      at.inspect("62-contact");
      at.open("/profile");
      at.see("alerts:found.title");
      at.inspect("63-found");
      at.assertNoComplaints();
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void messages_about_money_are_chosen_and_those_about_security_stay(Look look) {
    try (Customer ada = Customer.withAddress("http://localhost:" + port, look, "Ada Byron")) {
      Visitor at = ada.at;
      ada.signUp();

      at.open("/profile/alerts");
      at.see("alerts:title");
      at.see("alerts:always.title");
      at.fill("alerts:debits.from", "100");
      at.press("common:save");
      at.read(at.words.say("alerts:saved"));
      at.inspect("64-alerts");
      at.assertNoComplaints();
    }
  }

  private static void signIn(Visitor at, String handle) {
    at.open("/sign-in");
    at.see("identity:sign_in.title");
    at.fill("identity:handle", handle);
    at.fill("identity:password.label", Customer.PASSWORD);
    at.press("identity:sign_in.submit");
    at.see("wallet:wallets.first_title");
  }
}
