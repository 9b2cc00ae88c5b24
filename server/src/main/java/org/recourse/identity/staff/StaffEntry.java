package org.recourse.identity.staff;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Handle;
import org.recourse.identity.NewPerson;
import org.recourse.identity.PasswordHash;
import org.recourse.identity.PersonId;
import org.recourse.identity.access.Sessions;
import org.recourse.identity.people.Enrolment;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;

/** Makes staff of whoever holds a link, in the current transaction. */
@Component
class StaffEntry {
  private final InvitationRows invitations;
  private final StaffRows staff;
  private final Enrolment enrolment;
  private final Sessions sessions;
  private final StaffRecord record;

  StaffEntry(
      InvitationRows invitations,
      StaffRows staff,
      Enrolment enrolment,
      Sessions sessions,
      StaffRecord record) {
    this.invitations = invitations;
    this.staff = staff;
    this.enrolment = enrolment;
    this.sessions = sessions;
    this.record = record;
  }

  Sessions.Opened enter(String secret, Joining.Newcomer newcomer, PasswordHash password) {
    int operators = staff.lockAndCountOperators();
    Invitation invitation = invitations.lock(secret).orElseThrow(StaffEntry::expired);
    boolean first = invitation.email() == null;
    if (first && operators > 0) {
      throw expired();
    }
    PersonId person = PersonId.next();
    enrolment.enrol(
        List.of(
            new NewPerson(
                person,
                newcomer.name(),
                List.of(email(invitation, newcomer)),
                newcomer.language(),
                newcomer.country(),
                Set.of(invitation.role()),
                password)));
    invitations.use(invitation, person);
    if (first) {
      invitations.endFirst();
    }
    record.joined(person, invitation.role(), first);
    return sessions.open(person);
  }

  private static Handle.Email email(Invitation invitation, Joining.Newcomer newcomer) {
    @Nullable String invited = invitation.email();
    if (invited != null) {
      return new Handle.Email(invited);
    }
    return Fields.required("email", newcomer.email());
  }

  private static Problem expired() {
    return Problem.of(
        ProblemCode.INVITATION_EXPIRED,
        "Expected a link that was not used yet and is not older than a day, but this one is not"
            + " good. Ask who invited you for another; the server prints a first operator's anew at"
            + " its start.");
  }
}
