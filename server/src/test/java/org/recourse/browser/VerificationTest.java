package org.recourse.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recourse.files.Pictures;
import org.recourse.identity.AccessId;
import org.recourse.identity.AccessKind;
import org.recourse.identity.Caller;
import org.recourse.identity.Handle;
import org.recourse.identity.Language;
import org.recourse.identity.NewPerson;
import org.recourse.identity.Passwords;
import org.recourse.identity.People;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.recourse.identity.looks.Looks;
import org.recourse.identity.reviews.Cause;
import org.recourse.identity.reviews.OwnReviews;
import org.recourse.identity.reviews.ReviewDesk;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Documents are sent for higher limits, declined with a cause, and sent for a frozen account. */
@RecourseTest
class VerificationTest {
  @LocalServerPort int port;
  @Autowired People people;
  @Autowired Passwords passwords;
  @Autowired Looks looks;
  @Autowired ReviewDesk desk;
  @Autowired OwnReviews reviews;
  @Autowired Clock clock;

  static List<Look> looks() {
    return List.of(Look.DESKTOP);
  }

  static List<Look> otherLooks() {
    return Look.except(Look.DESKTOP);
  }

  @ParameterizedTest
  @MethodSource("looks")
  void documents_are_sent_declined_with_a_cause_and_shown_to_end_a_freeze(Look look) {
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
      at.open("/profile/verification");
      at.see("reviews:title");
      at.read(at.words.say("reviews:tier.basic_yours"));
      at.inspect("60-verification");
      at.press("reviews:begin");
      upload(at, "front");
      at.inspect("61-uploaded");
      at.press("reviews:send");
      at.read(at.words.say("reviews:state.submitted_text"));
      at.inspect("62-submitted");

      decline(ada);
      at.open("/profile/verification");
      at.read(at.words.say("reviews:cause.unreadable"));
      at.inspect("63-declined");

      at.open("/profile/security");
      at.press("security:freeze.action");
      at.press("security:lost.nothing");
      at.open("/profile/security/unfreeze");
      at.link("reviews:unfreeze.link").click();
      at.see("reviews:unfreeze.title");
      upload(at, "front");
      upload(at, "selfie");
      at.fill("reviews:what_happened", "My phone and my mailbox are gone.");
      at.inspect("64-unfreeze-review");
      at.press("reviews:send");
      at.read(at.words.say("reviews:state.submitted_text"));
      at.inspect("65-unfreeze-submitted");
      at.assertNoComplaints();
    }
  }

  private static void upload(Visitor at, String part) {
    Locator input =
        at.page
            .locator("input[type=file]")
            .and(at.page.getByLabel(at.words.say("reviews:part." + part)));
    input.setInputFiles(
        new FilePayload("passport-" + part + ".png", "image/png", Pictures.png("ADA BYRON")));
    at.read("passport-" + part + ".png");
  }

  private void decline(Customer ada) {
    Caller grace = grace();
    PersonId person = people.byHandle(Handle.parse(ada.handle)).orElseThrow();
    looks.open(grace, Optional.of(person), "Review");
    desk.decline(
        grace,
        reviews.list(person, null, 1).getFirst().id(),
        Cause.UNREADABLE,
        "The number is blurred");
  }

  private Caller grace() {
    PersonId id = PersonId.next();
    people.enrol(
        List.of(
            new NewPerson(
                id,
                "Grace Okoye",
                List.of(Handle.parse(id + "@desk.test")),
                Language.EN,
                "SG",
                Set.of(Role.AGENT),
                passwords.hash(Customer.PASSWORD))));
    return new Caller(
        id,
        Set.of(Role.AGENT),
        Set.of(),
        AccessId.next(),
        AccessKind.SESSION,
        true,
        clock.instant());
  }
}
