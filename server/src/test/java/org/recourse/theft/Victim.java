package org.recourse.theft;

import java.util.List;
import java.util.Set;
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
import org.recourse.support.TestBank;
import org.recourse.wallet.FundingSources;
import org.recourse.wallet.Wallets;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody with a phone, a mailbox, a wallet with money, a token, and codes on paper. */
record Victim(
    ApplicationContext application,
    PersonId id,
    String mail,
    String number,
    String wallet,
    String token) {
  static final String PASSWORD = "turnip lantern orbit";
  private static final long MONEY = 1_000_000;

  static Victim in(ApplicationContext application, int port) {
    PersonId id = PersonId.next();
    String mail = id.toString().substring(4) + "@example.org";
    String number = "+86139%08d".formatted(Math.floorMod(id.value().hashCode(), 100_000_000));
    application
        .getBean(People.class)
        .enrol(
            List.of(
                new NewPerson(
                    id,
                    "Ada Byron",
                    List.of(Handle.parse(mail), Handle.parse(number)),
                    Language.EN,
                    "GB",
                    Set.of(Role.CUSTOMER),
                    application.getBean(Passwords.class).hash(PASSWORD),
                    Tier.FULL)));
    String wallet =
        application.getBean(Wallets.class).open(id, CurrencyCode.EUR).wallet().id().toString();
    String token =
        application.getBean(Tokens.class).issue(id, "till", Set.of(Scope.values())).secret();
    Victim victim = new Victim(application, id, mail, number, wallet, token);
    victim.topUp(port);
    return victim;
  }

  private void topUp(int port) {
    String source =
        application
            .getBean(FundingSources.class)
            .link(id, TestBank.GOOD, "Ada Byron")
            .source()
            .id()
            .toString();
    Api.program(port, token)
        .send(
            "POST",
            "/payments",
            """
            {"type":"top_up","wallet_id":"%s","amount":%d,"currency":"EUR",
             "funding_source_id":"%s"}
            """
                .formatted(wallet, MONEY, source),
            "Idempotency-Key",
            "theft-top-up-" + id);
  }

  /** Another browser of hers, signed in. */
  Api signedIn(int port) {
    Api browser = Api.browser(port);
    browser.post("/sessions", "{'handle':'%s','password':'%s'}".formatted(mail, PASSWORD));
    return browser;
  }

  /** A recovery code as she has it on paper. */
  String recoveryCode(String code) {
    application
        .getBean(JdbcClient.class)
        .sql(
            """
            INSERT INTO identity.recovery_code (person, hash, created_at)
            SELECT id, sha256(convert_to(:code, 'UTF8')), created_at FROM identity.person
            WHERE id = :person
            """)
        .param("code", code)
        .param("person", id.value())
        .update();
    return code;
  }

  long balance(int port) {
    return Api.program(port, token).get("/wallets").json().at("/data/0/balance/posted").asLong();
  }
}
