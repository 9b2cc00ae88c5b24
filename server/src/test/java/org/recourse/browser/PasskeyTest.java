package org.recourse.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recourse.support.RecourseTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A passkey is added, signs in alone and as a second step, and is the last to go. */
@RecourseTest
class PasskeyTest {
  @LocalServerPort int port;

  static List<Look> looks() {
    return List.of(Look.PHONE, Look.DESKTOP);
  }

  static List<Look> otherLooks() {
    return Look.others();
  }

  @ParameterizedTest
  @MethodSource("looks")
  void a_passkey_signs_in_alone_and_as_a_second_step(Look look) {
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
      CDPSession device = deviceWithPasskeys(at);
      ada.signUp();
      at.open("/profile/security/passkeys/new");
      at.see("factors:passkey.add");
      at.fill("security:authenticators.name", "My laptop");
      at.fill("identity:password.label", Customer.PASSWORD);
      at.inspect("60-new-passkey");
      at.press("factors:passkey.make");
      at.see("security:recovery.made_title");
      at.press("security:recovery.kept");
      at.see("security:title");
      at.read("My laptop");
      at.inspect("61-passkey-added");
      assertThat(at.link("security:advice.add_strong_factor").count()).isZero();
      addContact(at);

      at.context.clearCookies();
      at.open("/sign-in");
      at.see("identity:sign_in.title");
      at.inspect("62-sign-in-with-passkey");
      at.press("factors:passkey.sign_in");
      at.see("wallet:wallets.first_title");

      at.context.clearCookies();
      at.open("/sign-in");
      at.see("identity:sign_in.title");
      at.fill("identity:handle", ada.handle);
      at.fill("identity:password.label", Customer.PASSWORD);
      at.press("identity:sign_in.submit");
      at.see("factors:step.title");
      at.inspect("63-second-step");
      at.press("factors:passkey.use");
      at.see("wallet:wallets.first_title");

      removeTheLast(at);
      at.assertNoComplaints();
      device.detach();
    }
  }

  private static void addContact(Visitor at) {
    at.open("/profile/security/contact");
    at.fill("alerts:contact.phone", "+86138%08d".formatted(System.nanoTime() % 100_000_000));
    at.fill("identity:password.label", Customer.PASSWORD);
    at.inspect("66-contact-by-passkey");
    at.press("factors:proof.passkey");
    at.waitFor(at.button("alerts:contact.add"));
  }

  private static void removeTheLast(Visitor at) {
    at.open("/profile/security");
    at.button("security:authenticators.remove_named").first().click();
    at.fill("identity:password.label", Customer.PASSWORD);
    at.read(at.words.say("factors:last_text"));
    at.inspect("64-remove-the-last");
    at.press("factors:proof.passkey");
    at.waitFor(at.button("factors:keep"));
    at.inspect("65-goes-tomorrow");
    at.press("factors:keep");
    at.waitFor(at.button("security:authenticators.remove_named").first());
  }

  /** A device that recognises its owner at once, as long as the page is open. */
  private static CDPSession deviceWithPasskeys(Visitor at) {
    CDPSession session = at.context.newCDPSession(at.page);
    session.send("WebAuthn.enable");
    JsonObject options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    JsonObject device = new JsonObject();
    device.add("options", options);
    assertThat(session.send("WebAuthn.addVirtualAuthenticator", device).get("authenticatorId"))
        .isNotNull();
    return session;
  }
}
