package org.recourse.complaint.casework;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseKind;
import org.recourse.complaint.CaseLink;
import org.recourse.complaint.OpenCase;
import org.recourse.complaint.ProblemType;
import org.recourse.conversation.Channel;
import org.recourse.conversation.Contact;
import org.recourse.conversation.Contacts;
import org.recourse.identity.Caller;
import org.recourse.identity.Handle;
import org.recourse.identity.Language;
import org.recourse.identity.People;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Fields;
import org.recourse.wallet.Payment;
import org.recourse.wallet.PaymentId;
import org.recourse.wallet.Payments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens cases for customers who reached the house another way. A handle that is somebody's leads to
 * their wallet, where they alone read the answer; an e-mail address that is nobody's is as unsure
 * as any.
 */
@Component
public class DeskOpening {
  private final Opening opening;
  private final CaseRows rows;
  private final DeskAudit audit;
  private final Contacts contacts;
  private final People people;
  private final Payments payments;

  DeskOpening(
      Opening opening,
      CaseRows rows,
      DeskAudit audit,
      Contacts contacts,
      People people,
      Payments payments) {
    this.opening = opening;
    this.rows = rows;
    this.audit = audit;
    this.contacts = contacts;
    this.people = people;
    this.payments = payments;
  }

  /** What the customer told. */
  public record Told(
      Handle handle,
      CaseKind kind,
      ProblemType problemType,
      String subject,
      String text,
      @Nullable String wanted,
      @Nullable PaymentId payment) {}

  @Transactional
  public CaseId open(Caller staff, UUID key, Told told) {
    Optional<PersonId> owner = people.byHandle(told.handle());
    if (owner.equals(Optional.of(staff.person()))) {
      throw CaseProblems.excluded();
    }
    Contact contact = owner.map(contacts::inWallet).orElseGet(() -> outside(told.handle()));
    var opened =
        opening.open(
            new OpenCase(
                key,
                told.kind(),
                told.problemType(),
                contact.channel(),
                contact.id(),
                told.subject(),
                told.text(),
                List.of(),
                told.wanted(),
                links(owner, told.payment()),
                opening.now(),
                contact.language(),
                staff.person()));
    audit.record(staff, "case.opened", rows.find(opened.caseId()).orElseThrow());
    return opened.caseId();
  }

  private Contact outside(Handle handle) {
    if (handle instanceof Handle.Email email) {
      return contacts.at(Channel.EMAIL, email.text(), "", Language.EN);
    }
    throw Fields.invalid(
        "handle",
        "Expected the phone number of a customer or any e-mail address, but nobody has this"
            + " number. Ask for an address.");
  }

  private List<CaseLink> links(Optional<PersonId> owner, @Nullable PaymentId id) {
    if (id == null) {
      return List.of();
    }
    Optional<Payment> payment =
        payments.find(id).filter(found -> owner.isEmpty() || found.visibleTo(owner.orElseThrow()));
    return List.of(CaseLink.to(payment.map(Payment::id).orElseThrow(CaseProblems::unknown)));
  }
}
