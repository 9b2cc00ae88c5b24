package org.recourse.identity.web;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
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
import org.recourse.support.Api.Answer;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** Somebody of the staff at their desk, in a session in which a second factor was shown. */
final class StaffMember {
  private static final AtomicInteger COUNT = new AtomicInteger();

  final Api browser;
  final PersonId id = PersonId.next();
  final String handle;

  private StaffMember(int port, String handle) {
    this.browser = Api.browser(port);
    this.handle = handle;
  }

  static StaffMember of(Role role, int port, ApplicationContext beans) {
    StaffMember member = weak(role, port, beans);
    String session = member.browser.get("/sessions").json().at("/data/0/id").asString();
    beans
        .getBean(TransactionOperations.class)
        .executeWithoutResult(
            status -> beans.getBean(Accesses.class).strengthen(AccessId.parse(session)));
    return member;
  }

  /** Signed in with a password alone. */
  static StaffMember weak(Role role, int port, ApplicationContext beans) {
    StaffMember member =
        new StaffMember(port, role.code() + COUNT.incrementAndGet() + "@desk.test");
    beans
        .getBean(People.class)
        .enrol(
            List.of(
                new NewPerson(
                    member.id,
                    "Grace Okoye",
                    List.of(Handle.parse(member.handle)),
                    Language.EN,
                    "SG",
                    Set.of(role),
                    beans.getBean(Passwords.class).hash(Newcomer.PASSWORD))));
    Answer signedIn =
        member.browser.post(
            "/sessions",
            "{'handle':'%s','password':'%s'}".formatted(member.handle, Newcomer.PASSWORD));
    if (signedIn.status() != 201) {
      throw new IllegalStateException(signedIn.body());
    }
    return member;
  }

  Answer look(String handle, String reason) {
    return browser.post(
        "/staff/customer-looks", "{'handle':'%s','reason':'%s'}".formatted(handle, reason));
  }
}
