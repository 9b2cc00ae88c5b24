package org.recourse.identity.staff;

import java.util.Objects;
import java.util.Optional;
import org.recourse.identity.Caller;
import org.recourse.identity.Letters.Letter;
import org.recourse.identity.People;
import org.recourse.identity.Permission;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.identity.Proposal;
import org.recourse.identity.Role;
import org.recourse.identity.SecurityLetters;
import org.recourse.identity.TwoPersonAct;
import org.recourse.identity.access.Sessions;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;

/**
 * Two operators give one of the staff another role, or none. Their sessions and tokens end
 * everywhere, so the old power is gone within a second.
 */
@Component
class StaffRole implements TwoPersonAct {
  static final String KIND = "staff.change_role";

  private final StaffRows staff;
  private final People people;
  private final Sessions sessions;
  private final SecurityLetters letters;
  private final StaffRecord record;

  StaffRole(
      StaffRows staff,
      People people,
      Sessions sessions,
      SecurityLetters letters,
      StaffRecord record) {
    this.staff = staff;
    this.people = people;
    this.sessions = sessions;
    this.letters = letters;
    this.record = record;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Permission proposes() {
    return Permission.STAFF;
  }

  @Override
  public Permission approves() {
    return Permission.STAFF;
  }

  @Override
  public void check(Proposal proposal) {
    Role current = people.find(target(proposal)).flatMap(StaffRole::current).orElse(Role.CUSTOMER);
    if (!current.code().equals(proposal.body().get("from"))
        || current.code().equals(proposal.body().get("to"))) {
      throw Problem.of(
          ProblemCode.ROLE_KEPT,
          "Expected a role that changes something, but it is as it was or changed since. Load the"
              + " staff again.");
    }
    if (current == Role.OPERATOR && staff.lockAndCountOperators() < 3) {
      throw Problem.of(
          ProblemCode.ROLE_KEPT,
          "Expected two operators to remain, for one alone can decide nothing, but there would be"
              + " fewer. Invite another operator first.");
    }
  }

  @Override
  public void carryOut(Proposal proposal, Caller approver) {
    PersonId target = target(proposal);
    Role role = Role.of(Objects.requireNonNull(proposal.body().get("to")));
    staff.setRole(target, role);
    sessions.endEverything(target);
    letters.send(Letter.ROLE_CHANGED, people.find(target).orElseThrow(), role.code());
    record.roleChanged(approver, target, Objects.requireNonNull(proposal.body().get("from")), role);
  }

  /** The role somebody has among the staff. */
  static Optional<Role> current(Person person) {
    return person.roles().stream()
        .filter(role -> role != Role.CUSTOMER && role != Role.MERCHANT)
        .findFirst();
  }

  static Problem unknown() {
    return Problem.of(
        ProblemCode.NOT_FOUND,
        "Expected the id of somebody of the staff, but there is none. List them to see ids.");
  }

  private static PersonId target(Proposal proposal) {
    return Objects.requireNonNull(proposal.person());
  }
}
