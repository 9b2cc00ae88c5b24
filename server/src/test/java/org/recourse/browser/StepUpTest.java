package org.recourse.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recourse.identity.Handle;
import org.recourse.identity.People;
import org.recourse.identity.PersonId;
import org.recourse.identity.Tier;
import org.recourse.identity.Tiers;
import org.recourse.support.Api;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionOperations;

/** A first payment, trust, a token and a program's large payment are confirmed with a code. */
@RecourseTest
class StepUpTest {
  @LocalServerPort int port;
  @Autowired People people;
  @Autowired Tiers tiers;
  @Autowired TransactionOperations transaction;

  static List<Look> looks() {
    return List.of(Look.PHONE);
  }

  static List<Look> otherLooks() {
    return Look.except(Look.PHONE);
  }

  @ParameterizedTest
  @MethodSource("looks")
  void what_is_dangerous_is_confirmed_and_nothing_typed_twice(Look look) {
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
    try (Customer ada = Customer.withAddress(address, look, "Ada Byron");
        Customer wei = Customer.withPhone(address, look, "林薇")) {
      wei.signUp();
      wei.openWallet("CNY");
      ada.signUp();
      ada.openWallet("CNY");
      ada.topUp("500");

      pay(ada, wei);
      trust(ada);
      String token = token(ada);
      know(ada);
      confirmForProgram(ada, wei, token);
      ada.at.assertNoComplaints();
    }
  }

  /** So that she may move more than her trust in a payee covers. */
  private void know(Customer ada) {
    PersonId person = people.byHandle(Handle.parse(ada.handle)).orElseThrow();
    transaction.executeWithoutResult(status -> tiers.set(person, Tier.FULL));
  }

  private static void pay(Customer ada, Customer wei) {
    ada.prepare(wei, "120", "Rent");
    ada.at.press("wallet:send.pay");
    ada.at.see("step_up:title");
    ada.at.inspect("50-step-up");
    ada.at.page.reload();
    ada.at.see("wallet:review.title");
    ada.confirm();
    ada.at.inspect("52-sent");
  }

  private static void trust(Customer ada) {
    ada.at.open("/profile/payees");
    ada.at.see("payees:title");
    ada.at.waitFor(ada.at.button("payees:trust_named"));
    ada.at.inspect("53-payees");
    ada.at.press("payees:trust_named");
    ada.at.see("payees:confirm_title");
    ada.typeProof("54-trust");
    ada.at.press("step_up:submit");
    ada.at.waitFor(ada.at.button("payees:distrust_named"));
    ada.at.inspect("55-trusted");
  }

  private static String token(Customer ada) {
    ada.at.open("/profile/tokens");
    ada.at.see("identity:tokens.title");
    ada.at.press("identity:tokens.add");
    ada.at.fill("identity:tokens.name", "till");
    ada.at
        .page
        .getByRole(
            AriaRole.CHECKBOX,
            new Page.GetByRoleOptions()
                .setName(ada.at.words.say("identity:tokens.scope_payments_write")))
        .check();
    ada.at.press("identity:tokens.make");
    ada.typeProof("56-token");
    ada.at.press("step_up:submit");
    ada.at.see("identity:tokens.made_title");
    return ada.at.page.locator("pre, code").first().innerText();
  }

  private void confirmForProgram(Customer ada, Customer wei, String token) {
    Api program = Api.program(port, token);
    String wallet = program.get("/wallets").json().at("/data/0/id").asString();
    String body =
        """
        {"type":"transfer","wallet_id":"%s","amount":2500000,"currency":"CNY",
         "payee":{"handle":"%s"}}
        """
            .formatted(wallet, wei.handle);
    ada.at.open("/profile/security");
    ada.at.see("security:title");
    assertThat(program.send("POST", "/payments", body, "Idempotency-Key", "large").status())
        .isEqualTo(403);

    ada.at.see("step_up:waiting.title");
    ada.at.inspect("57-waiting");
    ada.at.press("step_up:waiting.look_named");
    ada.typeProof("58-for-program");
    ada.at.press("step_up:submit_payment");
    ada.at
        .button("step_up:submit_payment")
        .waitFor(
            new com.microsoft.playwright.Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    assertThat(
            program
                .send("POST", "/payments", body, "Idempotency-Key", "large")
                .text("decline_code"))
        .isEqualTo("insufficient_funds");
  }
}
