package org.recourse.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.recourse.complaint.Agents;
import org.recourse.complaint.Presence;
import org.recourse.identity.Handle;
import org.recourse.identity.Language;
import org.recourse.identity.NewPerson;
import org.recourse.identity.PasswordHash;
import org.recourse.identity.Passwords;
import org.recourse.identity.People;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.recourse.identity.Tier;
import org.recourse.identity.access.Sessions;
import org.springframework.transaction.support.TransactionTemplate;

/** The people of the chat benchmark: the secrets of their sessions. */
record ChatPeople(List<String> customers, List<String> agents) {
  private static final int AT_ONCE = 250;

  static ChatPeople make(Application application, int customers, int agents) {
    PasswordHash password = application.get(Passwords.class).hash("recourse-bench-2026");
    return new ChatPeople(
        enrol(application, password, Role.CUSTOMER, customers),
        enrol(application, password, Role.AGENT, agents));
  }

  private static List<String> enrol(
      Application application, PasswordHash password, Role role, int count) {
    List<String> secrets = new ArrayList<>();
    for (int from = 0; from < count; from += AT_ONCE) {
      List<NewPerson> people = new ArrayList<>();
      for (int i = from; i < Math.min(count, from + AT_ONCE); i++) {
        String handle = role.code() + i + "@bench.recourse.test";
        people.add(
            new NewPerson(
                PersonId.next(),
                role.code() + " " + i,
                List.of(Handle.parse(handle)),
                Language.EN,
                "SG",
                Set.of(role),
                password,
                Tier.FULL));
      }
      secrets.addAll(
          Objects.requireNonNull(
              application
                  .get(TransactionTemplate.class)
                  .execute(_ -> sessions(application, role, people))));
    }
    return secrets;
  }

  private static List<String> sessions(Application application, Role role, List<NewPerson> people) {
    application.get(People.class).enrol(people);
    List<String> secrets = new ArrayList<>();
    for (NewPerson person : people) {
      secrets.add(application.get(Sessions.class).openStrong(person.id()).secret());
      if (role == Role.AGENT) {
        application.get(Agents.class).come(person.id(), Presence.AVAILABLE);
      }
    }
    return secrets;
  }
}
