package org.recourse.complaint.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.recourse.identity.AccessId;
import org.recourse.identity.Handle;
import org.recourse.identity.Language;
import org.recourse.identity.NewPerson;
import org.recourse.identity.Passwords;
import org.recourse.identity.People;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.recourse.identity.Tier;
import org.recourse.identity.access.Accesses;
import org.recourse.kernel.CurrencyCode;
import org.recourse.kernel.Ids;
import org.recourse.support.Api;
import org.recourse.support.Api.Answer;
import org.recourse.support.Confirmation;
import org.recourse.support.TestBank;
import org.recourse.wallet.FundingSources;
import org.recourse.wallet.Wallets;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** Customers and agents for tests of cases, each in a browser of their own. */
record Caseworld(ApplicationContext beans, int port) {
  private static final String PASSWORD = "turnip lantern orbit";

  /** Somebody signed in. */
  record Somebody(PersonId id, String handle, Api api) {}

  Somebody customer() {
    return customer("SG");
  }

  /** By whose law their cases are handled. */
  Somebody customer(String country) {
    return somebody("Zoe Quill", Role.CUSTOMER, country);
  }

  Somebody merchant() {
    return somebody("Corner Tea House", Role.MERCHANT, "SG");
  }

  Somebody agent(String name) {
    Somebody agent = somebody(name, Role.AGENT, "SG");
    strengthen(agent);
    return agent;
  }

  Somebody supervisor(String name) {
    Somebody supervisor = somebody(name, Role.SUPERVISOR, "SG");
    strengthen(supervisor);
    return supervisor;
  }

  private void strengthen(Somebody staff) {
    String session = staff.api().get("/sessions").json().at("/data/0/id").asString();
    beans
        .getBean(TransactionOperations.class)
        .executeWithoutResult(
            status -> beans.getBean(Accesses.class).strengthen(AccessId.parse(session)));
  }

  private Somebody somebody(String name, Role role, String country) {
    PersonId id = PersonId.next();
    String handle = id.toString().substring(4) + "@case.test";
    beans
        .getBean(People.class)
        .enrol(
            List.of(
                new NewPerson(
                    id,
                    name,
                    List.of(Handle.parse(handle)),
                    Language.EN,
                    country,
                    Set.of(role),
                    beans.getBean(Passwords.class).hash(PASSWORD),
                    Tier.FULL)));
    Api browser = Api.browser(port);
    browser.get("/me");
    Answer signedIn =
        browser.post("/sessions", "{'handle':'%s','password':'%s'}".formatted(handle, PASSWORD));
    if (signedIn.status() != 201) {
      throw new IllegalStateException(signedIn.body());
    }
    return new Somebody(id, handle, browser);
  }

  /** A top-up of this many cents, as somebody might complain about. */
  String payment(Somebody customer, long minor) {
    String wallet =
        beans.getBean(Wallets.class).open(customer.id(), CurrencyCode.EUR).wallet().id().toString();
    String source =
        beans
            .getBean(FundingSources.class)
            .link(customer.id(), TestBank.GOOD, "Zoe Quill")
            .source()
            .id()
            .toString();
    String order =
        """
        {"type":"top_up","wallet_id":"%s","amount":%d,"currency":"EUR","funding_source_id":"%s"}
        """
            .formatted(wallet, minor, source);
    return keyed(customer, "/payments", order).text("id");
  }

  /** A payment from one to the other, who has it then. */
  String paid(Somebody from, Somebody to, long minor) {
    payment(from, 10 * minor);
    beans.getBean(Wallets.class).open(to.id(), CurrencyCode.EUR);
    String wallet = from.api().get("/wallets").json().at("/data/0/id").asString();
    String order =
        """
        {"type":"transfer","wallet_id":"%s","amount":%d,"currency":"EUR","payee":{"handle":"%s"}}
        """
            .formatted(wallet, minor, to.handle());
    String key = "case-test-" + Ids.next();
    Answer paid =
        new Confirmation(from.api(), from.handle(), PASSWORD)
            .of(() -> from.api().send("POST", "/payments", order, "Idempotency-Key", key));
    if (!paid.text("state").equals("succeeded")) {
      throw new IllegalStateException(paid.body());
    }
    return paid.text("id");
  }

  /** A colleague asks somebody else in a case. */
  Answer ask(Somebody agent, String caseId, String role, String handle, String text) {
    return agent
        .api()
        .post(
            "/staff/cases/" + caseId + "/parties",
            "{'key':'%s','role':'%s','handle':'%s','text':'%s','then':'waiting_third_party'}"
                .formatted(UUID.randomUUID(), role, handle, text));
  }

  /** Writes to a party in the thread of theirs. */
  Answer reply(Somebody agent, String caseId, String thread, String text) {
    return agent
        .api()
        .post(
            "/staff/cases/" + caseId + "/replies",
            "{'key':'%s','thread':'%s','text':'%s'}".formatted(UUID.randomUUID(), thread, text));
  }

  /** A complaint about a payment. */
  Answer complain(Somebody customer, String payment, String text) {
    return keyed(
        customer,
        "/cases",
        """
        {"problem_type":"top_up_missing","payment_id":"%s","text":"%s"}
        """
            .formatted(payment, text));
  }

  /** Posts with a key of its own. */
  Answer keyed(Somebody somebody, String path, String body) {
    return somebody.api().send("POST", path, body, "Idempotency-Key", "case-test-" + Ids.next());
  }

  Answer reply(Somebody agent, String caseId, String text, long seen) {
    return agent
        .api()
        .post(
            "/staff/cases/" + caseId + "/replies",
            "{'key':'%s','text':'%s','seen':%d}".formatted(UUID.randomUUID(), text, seen));
  }

  /** The position of the last thing said in a case. */
  long newest(Somebody agent, String caseId) {
    var lines = agent.api().get("/staff/cases/" + caseId + "/messages?limit=100").json();
    return lines.at("/data").isEmpty()
        ? 0
        : lines.at("/data/" + (lines.at("/data").size() - 1) + "/position").asLong();
  }
}
