package org.recourse.wallet.web;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.recourse.identity.Handle;
import org.recourse.identity.Language;
import org.recourse.identity.NewPerson;
import org.recourse.identity.Passwords;
import org.recourse.identity.People;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.recourse.identity.Scope;
import org.recourse.identity.Tier;
import org.recourse.identity.Tokens;
import org.recourse.kernel.CurrencyCode;
import org.recourse.support.Api;
import org.recourse.support.Api.Answer;
import org.recourse.support.Confirmation;
import org.recourse.support.TestBank;
import org.recourse.wallet.FundingSources;
import org.recourse.wallet.Wallets;
import org.springframework.context.ApplicationContext;

/** Somebody signed in with a wallet in euros that holds money, and a token beside it. */
record Payer(
    PersonId id,
    String handle,
    String wallet,
    Api browser,
    Api program,
    Confirmation confirmation) {
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final String PASSWORD = "turnip lantern orbit";

  static Payer in(ApplicationContext application, int port) {
    PersonId id = PersonId.next();
    String handle = "payer" + COUNT.incrementAndGet() + "@wallet.test";
    application
        .getBean(People.class)
        .enrol(
            List.of(
                new NewPerson(
                    id,
                    "Zoe Quill",
                    List.of(Handle.parse(handle)),
                    Language.EN,
                    "SG",
                    Set.of(Role.CUSTOMER),
                    application.getBean(Passwords.class).hash(PASSWORD),
                    Tier.FULL)));
    String token =
        application.getBean(Tokens.class).issue(id, "till", Set.of(Scope.values())).secret();
    Api browser = signedIn(port, handle);
    String wallet =
        application.getBean(Wallets.class).open(id, CurrencyCode.EUR).wallet().id().toString();
    Payer payer =
        new Payer(
            id,
            handle,
            wallet,
            browser,
            Api.program(port, token),
            new Confirmation(browser, handle, PASSWORD));
    payer.topUp(application, 10_000_00);
    return payer;
  }

  /** The same person, signed in from a browser that was never seen before. */
  Payer fromANewDevice(int port) {
    Api other = signedIn(port, handle);
    return new Payer(id, handle, wallet, other, program, new Confirmation(other, handle, PASSWORD));
  }

  private static Api signedIn(int port, String handle) {
    Api browser = Api.browser(port);
    browser.get("/me");
    browser.post("/sessions", "{'handle':'%s','password':'%s'}".formatted(handle, PASSWORD));
    return browser;
  }

  private void topUp(ApplicationContext application, long minor) {
    String source =
        application
            .getBean(FundingSources.class)
            .link(id, TestBank.GOOD, "Zoe Quill")
            .source()
            .id()
            .toString();
    program.send(
        "POST",
        "/payments",
        """
        {"type":"top_up","wallet_id":"%s","amount":%d,"currency":"EUR","funding_source_id":"%s"}
        """
            .formatted(wallet, minor, source),
        "Idempotency-Key",
        Customer.key());
  }

  Answer send(String key, Payer to, long minor) {
    return send(browser, key, to, minor);
  }

  Answer send(Api with, String key, Payer to, long minor) {
    return with.send(
        "POST",
        "/payments",
        """
        {"type":"transfer","wallet_id":"%s","amount":%d,"currency":"EUR",
         "payee":{"handle":"%s"}}
        """
            .formatted(wallet, minor, to.handle),
        "Idempotency-Key",
        key);
  }

  long holds() {
    return browser.get("/wallets/" + wallet).json().at("/balance/available").asLong();
  }
}
