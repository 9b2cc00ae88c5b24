package org.recourse.browser;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recourse.files.Files;
import org.recourse.files.Pictures;
import org.recourse.identity.AccessId;
import org.recourse.identity.AccessKind;
import org.recourse.identity.Caller;
import org.recourse.identity.People;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.recourse.identity.Tier;
import org.recourse.identity.reviews.Document;
import org.recourse.identity.reviews.OwnReviews;
import org.recourse.identity.reviews.Part;
import org.recourse.identity.reviews.ReviewKind;
import org.recourse.identity.reviews.Submission;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An agent looks at a customer and a document and proposes; a supervisor approves. */
@RecourseTest
class DeskTest {
  @LocalServerPort int port;
  @Autowired DeskStaff staff;
  @Autowired People people;
  @Autowired Files files;
  @Autowired OwnReviews reviews;
  @Autowired Clock clock;

  static List<Look> looks() {
    return List.of(Look.PHONE, Look.DESKTOP);
  }

  @ParameterizedTest
  @MethodSource("looks")
  void documents_are_looked_at_with_a_reason_and_granted_by_two(Look look) throws IOException {
    PersonId ada = staff.enrolled("Ada Byron", Role.CUSTOMER, look);
    submitted(ada);
    String handle = staff.handle(ada);

    try (Visitor at = new Visitor("http://localhost:" + port, look)) {
      staff.atTheDesk(at, staff.enrolled("Grace Okoye", Role.AGENT, look), "/desk/customers");
      at.see("customers:title");
      at.fill("customers:look.handle", handle);
      at.fill("customers:look.reason", "Review of a passport");
      at.inspect("70-desk");
      at.press("customers:look.open");
      at.see("customers:freezes.title");
      at.see("customers:wallets.title");
      at.inspect("71-desk-customer");
      at.open("/desk/reviews/" + reviews.list(ada, null, 1).getFirst().id());
      at.see("customers:reviews.decision");
      at.page.locator("section button").first().click();
      at.waitFor(at.page.locator("img[src*='/files/front']"));
      at.fill("customers:reviews.note", "Compared name, face and date");
      at.inspect("72-desk-review");
      at.press("customers:reviews.propose_tier");
      at.read(at.words.say("customers:proposed"));
      at.assertNoComplaints();
    }
    try (Visitor at = new Visitor("http://localhost:" + port, look)) {
      staff.atTheDesk(at, staff.enrolled("Samuel Park", Role.SUPERVISOR, look), "/desk/customers");
      at.see("customers:title");
      at.fill("customers:look.handle", handle);
      at.fill("customers:look.reason", "Second look");
      at.press("customers:look.open");
      at.see("customers:freezes.title");
      at.open("/desk/approvals");
      at.see("customers:approvals.kind.tier_raise");
      at.inspect("73-desk-approvals");
      at.button("customers:approvals.approve").first().click();
      await().until(() -> people.find(ada).orElseThrow().tier() == Tier.VERIFIED);
      at.assertNoComplaints();
    }
  }

  private void submitted(PersonId person) throws IOException {
    byte[] passport = Pictures.png("ADA BYRON");
    var file = files.take(person.value(), "image/png", new ByteArrayInputStream(passport));
    Caller caller =
        new Caller(
            person,
            Set.of(Role.CUSTOMER),
            Set.of(),
            AccessId.next(),
            AccessKind.SESSION,
            false,
            clock.instant());
    reviews.submit(
        caller,
        people.find(person).orElseThrow(),
        new Submission(
            ReviewKind.TIER,
            Tier.VERIFIED,
            Document.PASSPORT,
            Map.of(Part.FRONT, file.id()),
            null));
  }
}
