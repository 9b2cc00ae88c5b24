package org.recourse.wallet.web;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.recourse.identity.Handle;
import org.recourse.identity.Language;
import org.recourse.identity.NewPerson;
import org.recourse.identity.PasswordHash;
import org.recourse.identity.People;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.recourse.identity.Scope;
import org.recourse.identity.Tier;
import org.recourse.identity.Tokens;
import org.recourse.kernel.CurrencyCode;
import org.recourse.support.Api;
import org.recourse.support.Api.Answer;
import org.recourse.support.TestBank;
import org.recourse.wallet.FundingSources;
import org.recourse.wallet.Wallets;
import org.springframework.context.ApplicationContext;

/** A customer called Zoe Quill with an open wallet and a token, calling the API. */
record Customer(
    ApplicationContext application,
    PersonId id,
    String handle,
    String wallet,
    CurrencyCode currency,
    Api api) {
  private static final AtomicInteger KEYS = new AtomicInteger();

  static Customer in(ApplicationContext application, int port, CurrencyCode currency) {
    PersonId id = PersonId.next();
    String handle = id.toString().substring(4) + "@example.org";
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
                    new PasswordHash("{none}never signs in"),
                    Tier.FULL)));
    String token =
        application.getBean(Tokens.class).issue(id, "test", Set.of(Scope.values())).secret();
    String wallet = application.getBean(Wallets.class).open(id, currency).wallet().id().toString();
    return new Customer(application, id, handle, wallet, currency, Api.program(port, token));
  }

  Customer holding(long minor) {
    Answer answer = topUp(TestBank.GOOD, minor);
    if (answer.status() != 201) {
      throw new IllegalStateException("Expected a top-up, but got " + answer);
    }
    return this;
  }

  /** A linked account at the test's bank. */
  String source(String accountNumber) {
    return application
        .getBean(FundingSources.class)
        .link(id, accountNumber, "Zoe Quill")
        .source()
        .id()
        .toString();
  }

  Answer topUp(String accountNumber, long minor) {
    return pay(
        key(),
        """
        {"type":"top_up","wallet_id":"%s","amount":%d,"currency":"%s","funding_source_id":"%s"}
        """
            .formatted(wallet, minor, currency, source(accountNumber)));
  }

  Answer send(String key, Customer to, long minor) {
    return pay(key, transfer(to.handle, minor, "for lunch"));
  }

  String transfer(String payee, long minor, String note) {
    return """
    {"type":"transfer","wallet_id":"%s","amount":%d,"currency":"%s",
     "payee":{"handle":"%s"},"note":"%s"}
    """
        .formatted(wallet, minor, currency, payee, note);
  }

  Answer pay(String key, String body) {
    return api.send("POST", "/payments", body, "Idempotency-Key", key);
  }

  static String key() {
    return "test-" + KEYS.incrementAndGet();
  }
}
