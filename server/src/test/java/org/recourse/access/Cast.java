package org.recourse.access;

import java.util.List;
import java.util.Set;
import org.recourse.identity.Handle;
import org.recourse.identity.Language;
import org.recourse.identity.NewPerson;
import org.recourse.identity.PasswordHash;
import org.recourse.identity.People;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.recourse.identity.Scope;
import org.recourse.identity.Tokens;
import org.recourse.identity.access.Sessions;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings people of each role to the door, in a new session or with a new token each time. */
record Cast(ApplicationContext application, int port) {

  PersonId person(Role role) {
    PersonId id = PersonId.next();
    application
        .getBean(People.class)
        .enrol(
            List.of(
                new NewPerson(
                    id,
                    "Door " + role.code(),
                    List.of(Handle.parse(id.toString().substring(4) + "@example.org")),
                    Language.EN,
                    "SG",
                    Set.of(role),
                    new PasswordHash("{none}never signs in"))));
    return id;
  }

  Actor inSession(PersonId person, boolean strong) {
    Sessions sessions = application.getBean(Sessions.class);
    Sessions.Opened opened =
        application
            .getBean(TransactionTemplate.class)
            .execute(status -> strong ? sessions.openStrong(person) : sessions.open(person));
    return Actor.inSession(port, opened.secret());
  }

  Actor withToken(PersonId person, Set<Scope> scopes) {
    return Actor.withToken(
        port, application.getBean(Tokens.class).issue(person, "door", scopes).secret());
  }
}
