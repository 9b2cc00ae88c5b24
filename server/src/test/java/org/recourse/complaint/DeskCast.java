package org.recourse.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.recourse.conversation.Channel;
import org.recourse.conversation.Contacts;
import org.recourse.identity.AccessId;
import org.recourse.identity.Handle;
import org.recourse.identity.Language;
import org.recourse.identity.NewPerson;
import org.recourse.identity.Passwords;
import org.recourse.identity.People;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.recourse.identity.access.Accesses;
import org.recourse.support.Api;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Staff who are signed in with a second factor, and cases for them. */
public record DeskCast(ApplicationContext application, int port) {
  public static final String PASSWORD = "turnip lantern orbit";

  /** One of the staff. */
  public record Member(PersonId id, Api api) {}

  public Member staff(Role role) {
    PersonId id = person(role, "Carla Mendes");
    Api browser = Api.browser(port);
    browser.get("/me");
    browser.post("/sessions", "{'handle':'%s','password':'%s'}".formatted(handle(id), PASSWORD));
    String session = browser.get("/sessions").json().at("/data/0/id").asString();
    application
        .getBean(TransactionOperations.class)
        .executeWithoutResult(
            status -> application.getBean(Accesses.class).strengthen(AccessId.parse(session)));
    return new Member(id, browser);
  }

  /** A complaint of a new customer. */
  public CaseId complaint(Instant at) {
    PersonId customer = person(Role.CUSTOMER, "Mei Lin");
    return application
        .getBean(Cases.class)
        .open(
            new OpenCase(
                UUID.randomUUID(),
                CaseKind.COMPLAINT,
                ProblemType.OTHER,
                Channel.APP,
                application.getBean(Contacts.class).inWallet(customer).id(),
                "Where is my money",
                "It did not arrive.",
                List.of(),
                null,
                List.of(),
                at,
                Language.EN,
                null));
  }

  /** Makes a case one that an agent resolved, whatever it took. */
  public void resolved(CaseId id, PersonId agent, Instant at) {
    application
        .getBean(JdbcClient.class)
        .sql(
            """
            UPDATE complaint.cases SET state = 'resolved', outcome = 'explained',
              resolved_at = :at::timestamptz, assignee = :agent
            WHERE id = :id
            """)
        .param("at", at.toString())
        .param("agent", agent.value())
        .param("id", id.value())
        .update();
  }

  public static String handle(PersonId id) {
    return id.toString().substring(4) + "@desk.test";
  }

  private PersonId person(Role role, String name) {
    PersonId id = PersonId.next();
    application
        .getBean(People.class)
        .enrol(
            List.of(
                new NewPerson(
                    id,
                    name,
                    List.of(Handle.parse(handle(id))),
                    Language.EN,
                    "CN",
                    Set.of(role),
                    application.getBean(Passwords.class).hash(PASSWORD))));
    return id;
  }
}
