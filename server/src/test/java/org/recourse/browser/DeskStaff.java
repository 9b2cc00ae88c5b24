package org.recourse.browser;

import java.util.List;
import java.util.Set;
import org.recourse.identity.AccessId;
import org.recourse.identity.Handle;
import org.recourse.identity.Language;
import org.recourse.identity.NewPerson;
import org.recourse.identity.Passwords;
import org.recourse.identity.People;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.recourse.identity.access.Accesses;
import org.recourse.identity.access.OwnSessions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes people, and brings those of the staff to the desk as if with a second factor. */
@Component
class DeskStaff {
  private final People people;
  private final Passwords passwords;
  private final OwnSessions sessions;
  private final Accesses accesses;
  private final TransactionOperations transaction;

  DeskStaff(
      People people,
      Passwords passwords,
      OwnSessions sessions,
      Accesses accesses,
      TransactionOperations transaction) {
    this.people = people;
    this.passwords = passwords;
    this.sessions = sessions;
    this.accesses = accesses;
    this.transaction = transaction;
  }

  PersonId enrolled(String name, Role role, Look look) {
    return enrolled(name, role, look, "SG");
  }

  /** By whose law their cases are handled. */
  PersonId enrolled(String name, Role role, Look look, String country) {
    PersonId id = PersonId.next();
    people.enrol(
        List.of(
            new NewPerson(
                id,
                name,
                List.of(Handle.parse(id + "@desk.test")),
                look.isChinese() ? Language.ZH_CN : Language.EN,
                country,
                Set.of(role),
                passwords.hash(Customer.PASSWORD))));
    return id;
  }

  String handle(PersonId person) {
    return people.find(person).orElseThrow().handles().getFirst().text();
  }

  /** Signs in and opens a page of the wallet. */
  void inTheWallet(Visitor at, PersonId customer, String path) {
    at.open(path);
    at.see("identity:sign_in.title");
    at.fill("identity:handle", handle(customer));
    at.fill("identity:password.label", Customer.PASSWORD);
    at.press("identity:sign_in.submit");
  }

  /** Signs in and opens a page of the desk. */
  void atTheDesk(Visitor at, PersonId staff, String path) {
    inTheWallet(at, staff, "/desk");
    at.see("desk:factor.title");
    AccessId session = sessions.list(staff, null, 1).getFirst().id();
    transaction.executeWithoutResult(status -> accesses.strengthen(session));
    at.open(path);
  }
}
