package org.recourse.identity.staff;

import java.util.Objects;
import java.util.UUID;
import org.recourse.delivery.Deliveries;
import org.recourse.identity.Caller;
import org.recourse.identity.Handle;
import org.recourse.identity.Letters;
import org.recourse.identity.Letters.Letter;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.identity.Proposal;
import org.recourse.identity.Role;
import org.recourse.kernel.Ids;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.recourse.platform.PublicAddress;
import org.springframework.stereotype.Component;

/** Writes to people who may join; staff accounts are new ones, apart from any customer's. */
@Component
class Invitations {
  private final InvitationRows rows;
  private final People people;
  private final Deliveries deliveries;
  private final PublicAddress address;
  private final StaffRecord record;

  Invitations(
      InvitationRows rows,
      People people,
      Deliveries deliveries,
      PublicAddress address,
      StaffRecord record) {
    this.rows = rows;
    this.people = people;
    this.deliveries = deliveries;
    this.address = address;
    this.record = record;
  }

  void requireFree(Handle.Email email) {
    if (people.byHandle(email).isPresent()) {
      throw Problem.of(
              ProblemCode.EMAIL_TAKEN,
              "Expected an address of its own for a staff account, but this one has an account. Use"
                  + " another.")
          .field("email", "email_taken", "Has an account.");
    }
  }

  boolean waitingAlone() {
    return rows.waitingAlone();
  }

  void sendAlone(Caller by, Handle.Email email, String reason) {
    Invitation invitation = new Invitation(Ids.next(), email.text(), Role.OPERATOR, by.person());
    write(invitation, email, rows.insert(invitation, null));
    record.invited(by, invitation.id(), Role.OPERATOR, reason, true);
  }

  void send(Proposal proposal, Caller approver, Handle.Email email, Role role) {
    UUID id = Ids.next();
    Invitation invitation = new Invitation(id, email.text(), role, proposal.proposedBy());
    write(invitation, email, rows.insert(invitation, approver.person()));
    record.invited(approver, id, role, proposal.reason(), false);
  }

  /** In the language of who invites, for of the other nothing is known. */
  private void write(Invitation invitation, Handle.Email to, String secret) {
    PersonId by = Objects.requireNonNull(invitation.invitedBy());
    Person inviter = people.find(by).orElseThrow();
    deliveries.send(
        Letters.write(
            Letter.STAFF_INVITED,
            to,
            inviter.language(),
            null,
            address.of("/desk/invitation#" + secret)));
  }
}
