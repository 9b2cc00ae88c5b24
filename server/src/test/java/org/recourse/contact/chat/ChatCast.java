package org.recourse.contact.chat;

import java.util.List;
import java.util.Set;
import org.recourse.complaint.Agents;
import org.recourse.complaint.Presence;
import org.recourse.identity.Handle;
import org.recourse.identity.Language;
import org.recourse.identity.NewPerson;
import org.recourse.identity.PasswordHash;
import org.recourse.identity.People;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.recourse.identity.access.Sessions;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings people who chat. */
record ChatCast(ApplicationContext application) {

  /** Somebody with a session. */
  record Member(PersonId id, String secret) {}

  Member customer() {
    return member(Role.CUSTOMER, "Mei Lin");
  }

  /** Somebody at a desk who takes work. */
  Member agent() {
    Member agent = member(Role.AGENT, "Avery Agent");
    application.getBean(Agents.class).come(agent.id(), Presence.AVAILABLE);
    return agent;
  }

  Member member(Role role, String name) {
    PersonId id = PersonId.next();
    application
        .getBean(People.class)
        .enrol(
            List.of(
                new NewPerson(
                    id,
                    name,
                    List.of(Handle.parse(id.toString().substring(4) + "@example.org")),
                    Language.EN,
                    "SG",
                    Set.of(role),
                    new PasswordHash("{none}never signs in"))));
    return new Member(id, session(id));
  }

  /** The secret of a new session. */
  String session(PersonId person) {
    Sessions sessions = application.getBean(Sessions.class);
    return application
        .getBean(TransactionTemplate.class)
        .execute(status -> sessions.openStrong(person))
        .secret();
  }
}
