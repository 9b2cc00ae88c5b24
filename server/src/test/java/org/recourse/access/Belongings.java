package org.recourse.access;

import static org.awaitility.Awaitility.await;
import static org.recourse.platform.SqlTimes.sql;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.recourse.complaint.CaseId;
import org.recourse.conversation.Channel;
import org.recourse.conversation.Contact;
import org.recourse.conversation.Contacts;
import org.recourse.conversation.ThreadId;
import org.recourse.conversation.Verifications;
import org.recourse.identity.Handle;
import org.recourse.identity.Language;
import org.recourse.identity.NewPerson;
import org.recourse.identity.Passwords;
import org.recourse.identity.People;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.recourse.identity.Scope;
import org.recourse.identity.Tokens;
import org.recourse.kernel.Ids;
import org.recourse.support.Api;
import org.recourse.support.AuthenticatorApp;
import org.recourse.support.MutableClock;
import org.recourse.support.TestBank;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One of everything a customer can have that has an id, by the path it is reached at. */
final class Belongings {
  private static final String PASSWORD = "turnip lantern orbit";

  private final ApplicationContext application;
  private final Map<String, String> ids = new TreeMap<>();

  private Belongings(ApplicationContext application) {
    this.application = application;
  }

  static Map<String, String> ofSomebody(ApplicationContext application, int port) {
    Belongings belongings = new Belongings(application);
    PersonId owner = belongings.enrol();
    belongings.overHttp(Api.browser(port), owner.toString().substring(4) + "@example.org");
    belongings.inTheBooks(owner, belongings.enrol());
    return belongings.ids;
  }

  private PersonId enrol() {
    PersonId id = PersonId.next();
    application
        .getBean(People.class)
        .enrol(
            List.of(
                new NewPerson(
                    id,
                    "Zoe Quill",
                    List.of(Handle.parse(id.toString().substring(4) + "@example.org")),
                    Language.EN,
                    "SG",
                    Set.of(Role.CUSTOMER),
                    application.getBean(Passwords.class).hash(PASSWORD))));
    return id;
  }

  private void overHttp(Api zoe, String handle) {
    zoe.get("/me");
    zoe.post("/sessions", "{'handle':'%s','password':'%s'}".formatted(handle, PASSWORD));
    ids.put("/sessions", first(zoe, "/sessions"));
    ids.put(
        "/me/handles",
        made(
            zoe,
            "/me/handles",
            "{'handle':'+86138%08d','password':'%s'}"
                .formatted(Math.floorMod(Ids.next().hashCode(), 100_000_000), PASSWORD)));
    ids.put("/me/devices", first(zoe, "/me/devices"));
    String risky = "{'name':'till','scopes':['payments:write']}";
    ids.put("/step-ups", zoe.post("/tokens", risky).json().at("/step_up/id").asString());
    ids.put("/wallets", made(zoe, "/wallets", "{'currency':'EUR'}"));
    String account = "{'account_number':'%s','holder':'Zoe Quill'}".formatted(TestBank.GOOD);
    ids.put("/funding-sources", made(zoe, "/funding-sources", account));
    ids.put("/payments", topUp(zoe));
    String complaint = "{\"problem_type\":\"other\",\"text\":\"Where is it\"}";
    ids.put(
        "/cases",
        zoe.send("POST", "/cases", complaint, "Idempotency-Key", "case-" + Ids.next()).text("id"));
    askedWhoItIs(handle);
    ids.put("/contact-confirmations", first(zoe, "/contact-confirmations"));
    Api.Answer begun =
        zoe.post("/me/factors", "{'name':'Phone','password':'%s'}".formatted(PASSWORD));
    String code =
        new AuthenticatorApp(begun.text("secret"), application.getBean(MutableClock.class)).next();
    zoe.post("/me/factors/%s/confirmation".formatted(begun.text("id")), "{'code':'" + code + "'}");
    ids.put("/me/factors", begun.text("id"));
    await().until(() -> zoe.get("/inbox").json().at("/data/0/id").isString());
    ids.put("/inbox", first(zoe, "/inbox"));
  }

  /** Somebody wrote from the address, and an agent asked whether it was its owner. */
  private void askedWhoItIs(String handle) {
    Contact contact =
        application.getBean(Contacts.class).at(Channel.EMAIL, handle, "", Language.EN);
    application.getBean(Verifications.class).ask(contact.id(), PersonId.next());
  }

  private String topUp(Api zoe) {
    String order =
        """
        {"type":"top_up","wallet_id":"%s","amount":1,"currency":"EUR","funding_source_id":"%s"}
        """
            .formatted(ids.get("/wallets"), ids.get("/funding-sources"));
    return zoe.send("POST", "/payments", order, "Idempotency-Key", "belongings-" + Ids.next())
        .text("id");
  }

  /** What takes two people or pictures to come about. */
  private void inTheBooks(PersonId owner, PersonId friend) {
    Set<Scope> scopes = Set.of(Scope.WALLET_READ);
    ids.put(
        "/tokens", application.getBean(Tokens.class).issue(owner, "till", scopes).id().toString());
    JdbcClient jdbc = application.getBean(JdbcClient.class);
    OffsetDateTime now = sql(application.getBean(Clock.class).instant());
    UUID payee = Ids.next();
    jdbc.sql(
            """
            INSERT INTO wallet.payee (id, person_id, payee_id, name, handle, first_paid_at)
            VALUES (:id, :owner, :friend, 'F***', 'f***', :now)
            """)
        .param("id", payee)
        .param("owner", owner.value())
        .param("friend", friend.value())
        .param("now", now)
        .update();
    ids.put("/payees", Ids.text("pye", payee));
    UUID review = Ids.next();
    jdbc.sql(
            """
            INSERT INTO identity.review (id, person, kind, tier, document, state, submitted_at)
            VALUES (:id, :owner, 'tier', 'verified', 'passport', 'submitted', :now)
            """)
        .param("id", review)
        .param("owner", owner.value())
        .param("now", now)
        .update();
    ids.put("/me/reviews", Ids.text("rvw", review));
    partOf(CaseId.parse(Objects.requireNonNull(ids.get("/cases"))), friend, now);
  }

  /** Somebody else was asked in the case. */
  private void partOf(CaseId id, PersonId asked, OffsetDateTime now) {
    ThreadId thread = ThreadId.next();
    application
        .getBean(JdbcClient.class)
        .sql(
            """
            WITH thread AS (
              INSERT INTO conversation.thread (id, contact, subject, last_number, opened_at)
              VALUES (:thread, :contact, 'Did you send it?', 0, :now) RETURNING id, contact)
            INSERT INTO complaint.party (case_id, contact, thread, role, since)
            SELECT :case, contact, id, 'merchant', :now FROM thread
            """)
        .param("thread", thread.value())
        .param("contact", application.getBean(Contacts.class).inWallet(asked).id().value())
        .param("case", id.value())
        .param("now", now)
        .update();
    ids.put("/case-parts", thread.toString());
  }

  private static String first(Api zoe, String list) {
    return zoe.get(list).json().at("/data/0/id").asString();
  }

  private static String made(Api zoe, String collection, String body) {
    return zoe.post(collection, body).text("id");
  }
}
