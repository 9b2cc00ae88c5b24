package org.recourse.browser;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recourse.support.AuthenticatorApp;
import org.recourse.support.MutableClock;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An authenticator is added, the wallet frozen with one tap, and unfrozen with a code. */
@RecourseTest
class FreezeTest {
  @LocalServerPort int port;
  @Autowired MutableClock clock;

  static List<Look> looks() {
    return List.of(Look.PHONE, Look.DESKTOP);
  }

  static List<Look> otherLooks() {
    return Look.others();
  }

  @ParameterizedTest
  @MethodSource("looks")
  void one_tap_freezes_and_a_code_with_the_password_unfreezes(Look look) {
    play(look);
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("otherLooks")
  void and_so_in_every_other_look(Look look) {
    play(look);
  }

  private void play(Look look) {
    try (Customer ada = Customer.withAddress("http://localhost:" + port, look, "Ada Byron")) {
      Visitor at = ada.at;
      ada.signUp();
      ada.openWallet("CNY");
      at.open("/profile/security");
      at.see("security:title");
      at.inspect("40-security");

      AuthenticatorApp app = addAuthenticator(at);
      at.inspect("43-protected");

      at.press("security:freeze.action");
      at.waitFor(at.button("security:lost.nothing"));
      at.inspect("44-lost");
      at.press("security:lost.nothing");
      at.read(at.words.say("security:frozen.text"));
      at.inspect("45-frozen");
      at.open("/");
      at.read(at.words.say("security:frozen.text"));
      at.inspect("46-frozen-home");

      at.open("/profile/security/unfreeze");
      at.see("security:unfreeze.title");
      at.fill("security:unfreeze.code.authenticator", app.next());
      at.fill("identity:password.label", Customer.PASSWORD);
      at.inspect("47-unfreeze");
      at.press("security:unfreeze.submit");
      at.read(at.words.say("security:unfreeze.done_title"));
      at.inspect("48-unfrozen");
      at.assertNoComplaints();
    }
  }

  private AuthenticatorApp addAuthenticator(Visitor at) {
    at.open("/profile/security/authenticators/new");
    at.see("security:authenticators.add");
    at.fill("security:authenticators.name", "My phone");
    at.fill("identity:password.label", Customer.PASSWORD);
    at.press("common:continue");
    at.see("security:scan.title");
    Locator secret = at.page.locator("pre, code").first();
    AuthenticatorApp app = new AuthenticatorApp(secret.innerText().replace(" ", ""), clock);
    at.inspect("41-scan");
    at.fill("security:scan.code", app.next());
    at.press("security:scan.submit");
    at.see("security:recovery.made_title");
    at.inspect("42-recovery-codes");
    at.press("security:recovery.kept");
    at.see("security:title");
    return app;
  }
}
