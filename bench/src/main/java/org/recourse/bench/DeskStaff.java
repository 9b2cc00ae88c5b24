package org.recourse.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.recourse.identity.Handle;
import org.recourse.identity.Language;
import org.recourse.identity.NewPerson;
import org.recourse.identity.PasswordHash;
import org.recourse.identity.Passwords;
import org.recourse.identity.People;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.recourse.identity.Tier;
import org.springframework.transaction.support.TransactionTemplate;

/** The people of the desk's benchmark, entered by the application's own code. */
final class DeskStaff {
  static final String PASSWORD = "recourse-bench-2026";
  private static final int AT_ONCE = 500;

  private final Application application;
  private final PasswordHash password;

  DeskStaff(Application application) {
    this.application = application;
    this.password = application.get(Passwords.class).hash(PASSWORD);
  }

  static String handle(int agent) {
    return "agent%d@bench.recourse.test".formatted(agent);
  }

  List<PersonId> agents(int count) {
    return enrol(count, Role.AGENT, DeskStaff::handle);
  }

  List<PersonId> customers(int count) {
    return enrol(count, Role.CUSTOMER, "customer%d@bench.recourse.test"::formatted);
  }

  private interface Handles {
    String of(int number);
  }

  private List<PersonId> enrol(int count, Role role, Handles handles) {
    List<PersonId> all = new ArrayList<>();
    for (int from = 0; from < count; from += AT_ONCE) {
      List<NewPerson> some = new ArrayList<>();
      for (int i = from; i < Math.min(count, from + AT_ONCE); i++) {
        PersonId id = PersonId.next();
        all.add(id);
        some.add(
            new NewPerson(
                id,
                "Person " + i,
                List.of(Handle.parse(handles.of(i))),
                Language.EN,
                "SG",
                Set.of(role),
                password,
                Tier.BASIC));
      }
      application
          .get(TransactionTemplate.class)
          .executeWithoutResult(_ -> application.get(People.class).enrol(some));
    }
    return all;
  }
}
