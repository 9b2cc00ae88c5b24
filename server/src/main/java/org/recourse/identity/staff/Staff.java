package org.recourse.identity.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.ApprovalId;
import org.recourse.identity.Approvals;
import org.recourse.identity.Caller;
import org.recourse.identity.Handle;
import org.recourse.identity.People;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposes who joins the staff, and with which role. The only thing one person can do alone: while
 * there is a single operator, who could find no second, they invite the second operator; one at a
 * time, and on record.
 */
@Component
public class Staff {
  private final StaffRows staff;
  private final Invitations invitations;
  private final Approvals approvals;
  private final People people;

  Staff(StaffRows staff, Invitations invitations, Approvals approvals, People people) {
    this.staff = staff;
    this.invitations = invitations;
    this.approvals = approvals;
    this.people = people;
  }

  /** The staff, newest first. */
  public List<PersonId> list(@Nullable UUID before, int limit) {
    return staff.list(before, limit);
  }

  /** Whether a single operator may invite the second alone. */
  public boolean invitesAlone() {
    return staff.countOperators() == 1 && !invitations.waitingAlone();
  }

  /** Proposes to invite somebody; empty when they were invited at once. */
  @Transactional
  public Optional<ApprovalId> invite(Caller by, Handle.Email email, Role role, String reason) {
    invitations.requireFree(email);
    if (role == Role.OPERATOR
        && staff.lockAndCountOperators() == 1
        && !invitations.waitingAlone()) {
      invitations.sendAlone(by, email, reason);
      return Optional.empty();
    }
    Map<String, String> body = Map.of("email", email.text(), "role", role.code());
    return Optional.of(
        approvals
            .propose(
                by, new Approvals.Draft(StaffInvite.KIND, email.text(), null, null, reason, body))
            .id());
  }

  /** Proposes another role for one of the staff; {@code CUSTOMER} takes all power. */
  @Transactional
  public ApprovalId changeRole(Caller by, PersonId person, Role role, String reason) {
    String from =
        people
            .find(person)
            .flatMap(StaffRole::current)
            .map(Role::code)
            .orElseThrow(StaffRole::unknown);
    Map<String, String> body = Map.of("from", from, "to", role.code());
    return approvals
        .propose(
            by, new Approvals.Draft(StaffRole.KIND, person.toString(), person, null, reason, body))
        .id();
  }
}
