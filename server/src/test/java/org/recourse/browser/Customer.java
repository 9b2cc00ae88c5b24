package org.recourse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A visitor who has, or will have, a wallet. */
final class Customer implements AutoCloseable {
  static final String PASSWORD = "a quiet harbour at dawn";
  private static final Pattern CODE = Pattern.compile("(?<!\\d)\\d{6}(?!\\d)");

  final Visitor at;
  final String name;
  final String handle;

  private Customer(Visitor at, String name, String handle) {
    this.at = at;
    this.name = name;
    this.handle = handle;
  }

  static Customer withAddress(String address, Look look, String name) {
    String mailbox = "browser.%08d@example.org".formatted(chance()); // no six digits, as a code has
    return new Customer(new Visitor(address, look), name, mailbox);
  }

  static Customer withPhone(String address, Look look, String name) {
    return new Customer(new Visitor(address, look), name, "+86139%08d".formatted(chance()));
  }

  /** New people every time, since all tests share one instance. */
  private static long chance() {
    return ThreadLocalRandom.current().nextLong(100_000_000);
  }

  /** From the first page to the home of a new wallet, looking at every page on the way. */
  void signUp() {
    at.open("/");
    at.see("identity:sign_in.title");
    at.inspect("01-sign-in");
    at.link("identity:sign_up.link").click();
    at.see("identity:sign_up.title");
    at.fill("identity:handle", handle);
    at.inspect("02-sign-up");
    at.press("common:continue");
    at.see("identity:sign_up.details_title");
    at.fill("identity:name", name);
    at.fill("identity:password.label", PASSWORD);
    at.inspect("03-details");
    at.press("identity:sign_up.send_code");
    at.see("identity:sign_up.code_title");
    at.inspect("04-code");
    at.fill("identity:code.label", code());
    at.press("identity:sign_up.submit");
    at.see("wallet:wallets.first_title");
    at.inspect("05-first-wallet");
  }

  /** The newest code for this person, as the demo's outbox page shows it. */
  String code() {
    try (Page outbox = at.context.newPage()) {
      outbox.navigate(at.page.url().replaceAll("(https?://[^/]+)/.*", "$1/demo/outbox"));
      outbox.getByLabel(at.words.say("notice:outbox.to")).fill(handle);
      Locator newest =
          outbox
              .locator("article:has(mark)")
              .filter(new Locator.FilterOptions().setHasText(handle))
              .first();
      newest.waitFor();
      outbox.screenshot(
          new Page.ScreenshotOptions()
              .setPath(
                  java.nio.file.Path.of(
                      "target/screenshots", at.look.toString(), "04b-outbox.png")));
      Matcher code = CODE.matcher(newest.innerText());
      if (!code.find()) {
        throw new IllegalStateException("no code in " + newest.innerText());
      }
      return code.group();
    }
  }

  void openWallet(String currency) {
    at.page
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(currency)))
        .click();
    at.waitFor(balance());
  }

  /** Links a bank account at the first time and takes this much from it. */
  void topUp(String amount) {
    at.link("wallet:top_up.action").click();
    at.see("wallet:top_up.title");
    at.fill("wallet:amount.label", amount);
    if (at.button("wallet:bank.submit").count() > 0) {
      at.fill("wallet:bank.number", "6222020200112233");
      at.inspect("06-link-bank");
      at.press("wallet:bank.submit");
      at.button("wallet:top_up.link").waitFor();
    }
    at.inspect("07-top-up");
    at.press("wallet:review.action");
    at.see("wallet:review.title");
    at.inspect("08-top-up-review");
    at.press("wallet:top_up.pay");
    at.read(at.words.say("wallet:result.top_up_succeeded"));
    at.inspect("09-topped-up");
    at.link("wallet:result.done").click();
    at.see("wallet:home.hello");
  }

  /** Up to the page where the payment is confirmed. */
  void prepare(Customer payee, String amount, String note) {
    at.link("common:nav.send").click();
    at.see("wallet:send.title");
    at.fill("wallet:send.to", payee.handle);
    at.inspect("10-send");
    at.press("wallet:send.find");
    at.button("wallet:send.confirm").waitFor();
    at.inspect("11-payee");
    at.press("wallet:send.confirm");
    at.see("wallet:send.amount_title");
    at.fill("wallet:amount.label", amount);
    at.fill("wallet:send.note", note);
    at.inspect("12-amount");
    at.press("wallet:review.action");
    at.see("wallet:review.title");
    at.inspect("13-review");
  }

  /** To somebody paid before. */
  void pay() {
    at.press("wallet:send.pay");
    at.read(at.words.say("wallet:result.transfer_succeeded"));
  }

  /** To somebody new: what is sent to whom is confirmed with the code from the message. */
  void confirm() {
    at.press("wallet:send.pay");
    typeProof("13b-confirm");
    at.press("step_up:submit_payment");
    at.read(at.words.say("wallet:result.transfer_succeeded"));
  }

  /** Has a code sent and types it with the password. */
  void typeProof(String picture) {
    String channel = handle.startsWith("+") ? "sms" : "email";
    at.press("step_up:send." + channel);
    at.page.getByText(at.words.say("step_up:check")).waitFor();
    at.fill("step_up:code." + channel, code());
    at.fill("identity:password.label", PASSWORD);
    at.inspect(picture);
  }

  /** Waits until the open home page shows this balance, without reloading it. */
  void expectBalance(String amount) {
    assertThat(balance()).containsText(amount);
  }

  private Locator balance() {
    return at.page.getByRole(
        AriaRole.REGION,
        new Page.GetByRoleOptions().setName(at.words.say("wallet:balance.label")).setExact(true));
  }

  @Override
  public void close() {
    at.close();
  }
}
