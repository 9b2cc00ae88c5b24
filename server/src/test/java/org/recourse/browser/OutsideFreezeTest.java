package org.recourse.browser;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recourse.identity.AccessId;
import org.recourse.identity.AccessKind;
import org.recourse.identity.Caller;
import org.recourse.identity.FreezeLinks;
import org.recourse.identity.Handle;
import org.recourse.identity.LawOrder;
import org.recourse.identity.People;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.recourse.identity.StaffFreezes;
import org.recourse.support.MutableClock;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** A wallet is frozen by somebody signed out, by the link of an alert, and by law. */
@RecourseTest
class OutsideFreezeTest {
  @LocalServerPort int port;
  @Autowired MutableClock clock;
  @Autowired People people;
  @Autowired FreezeLinks links;
  @Autowired StaffFreezes staff;
  @Autowired TransactionTemplate transaction;

  static List<Look> looks() {
    return List.of(Look.PHONE);
  }

  static List<Look> otherLooks() {
    return Look.except(Look.PHONE);
  }

  @ParameterizedTest
  @MethodSource("looks")
  void signed_out_one_proof_freezes_for_a_day_and_a_second_for_good(Look look) {
    signedOut(look);
  }

  @ParameterizedTest
  @MethodSource("looks")
  void the_link_of_an_alert_freezes_with_one_tap_and_only_once(Look look) {
    byLink(look);
  }

  @ParameterizedTest
  @MethodSource("looks")
  void a_freeze_by_law_can_be_appealed_and_says_no_more(Look look) {
    byLaw(look);
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("otherLooks")
  void and_so_in_every_other_look(Look look) {
    signedOut(look);
    byLink(look);
    byLaw(look);
  }

  private void signedOut(Look look) {
    try (Customer ada = Customer.withAddress(address(), look, "Ada Byron");
        Visitor elsewhere = new Visitor(address(), look)) {
      ada.signUp();
      ada.openWallet("CNY");
      elsewhere.open("/sign-in");
      elsewhere.link("freeze:link").click();
      elsewhere.see("freeze:outside.title");
      elsewhere.fill("identity:handle", ada.handle);
      elsewhere.fill("identity:password.label", Customer.PASSWORD);
      elsewhere.page.getByLabel(elsewhere.words.say("freeze:outside.thing.phone")).check();
      elsewhere.inspect("50-freeze-outside");
      elsewhere.press("freeze:outside.submit");
      elsewhere.see("freeze:done.title");
      elsewhere.inspect("51-frozen-for-a-day");

      elsewhere.press("freeze:done.confirm");
      elsewhere.page.getByLabel(elsewhere.words.say("freeze:outside.by.code")).check();
      elsewhere.press("security:unfreeze.send_code");
      elsewhere.fill("identity:code.label", ada.code());
      elsewhere.inspect("52-second-proof");
      elsewhere.press("freeze:confirm.action");
      elsewhere.read(elsewhere.words.say("freeze:done.lasts"));
      elsewhere.inspect("53-frozen-for-good");
      elsewhere.assertNoComplaints();

      ada.at.open("/profile/security");
      ada.at.see("identity:sign_in.title");
      ada.at.fill("identity:handle", ada.handle);
      ada.at.fill("identity:password.label", Customer.PASSWORD);
      ada.at.press("identity:sign_in.submit");
      ada.at.read(ada.at.words.say("security:frozen.text"));
      ada.at.inspect("54-frozen-from-outside");
    }
  }

  private void byLink(Look look) {
    try (Customer ada = Customer.withAddress(address(), look, "Ada Byron");
        Visitor elsewhere = new Visitor(address(), look)) {
      ada.signUp();
      String link = link(ada);
      elsewhere.page.navigate(link);
      elsewhere.see("freeze:by_link.title");
      elsewhere.inspect("55-freeze-by-link");
      elsewhere.press("freeze:by_link.submit");
      elsewhere.see("freeze:done.title");
      elsewhere.inspect("56-frozen-by-link");
      elsewhere.open("/sign-in");
      elsewhere.page.navigate(link);
      elsewhere.press("freeze:by_link.submit");
      elsewhere.read(elsewhere.words.say("problems:link_expired"));
      elsewhere.inspect("57-link-used");
    }
  }

  private void byLaw(Look look) {
    try (Customer ada = Customer.withAddress(address(), look, "Ada Byron")) {
      Visitor at = ada.at;
      ada.signUp();
      staff.freezeByLaw(
          officer(), person(ada), "Order", new LawOrder("District Court", "7 K 12", true, null));
      at.open("/profile/security");
      at.see("freeze:kind.restricted");
      at.inspect("58-restricted");
      at.link("freeze:appeal.action").click();
      at.see("freeze:appeal.title");
      at.page.getByRole(AriaRole.TEXTBOX).fill("It is not me.\nPlease look again.");
      at.inspect("59-appeal");
      at.press("freeze:appeal.submit");
      at.read(at.words.say("freeze:appeal.open"));
      at.inspect("59b-appealed");
      at.assertNoComplaints();
    }
  }

  private String link(Customer ada) {
    return Objects.requireNonNull(
        transaction.execute(status -> links.issue(List.of(person(ada))).getFirst()));
  }

  private PersonId person(Customer customer) {
    return people.byHandle(Handle.parse(customer.handle)).orElseThrow();
  }

  private Caller officer() {
    return new Caller(
        PersonId.next(),
        Set.of(Role.COMPLIANCE),
        Set.of(),
        AccessId.next(),
        AccessKind.SESSION,
        true,
        clock.instant());
  }

  private String address() {
    return "http://localhost:" + port;
  }
}
