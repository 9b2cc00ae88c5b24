package org.recourse.complaint.casework;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseKind;
import org.recourse.complaint.CaseLink;
import org.recourse.complaint.Forwarding;
import org.recourse.complaint.OpenCase;
import org.recourse.complaint.ProblemType;
import org.recourse.conversation.Contact;
import org.recourse.identity.Caller;
import org.recourse.identity.Handle;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Fields;
import org.recourse.wallet.Payment;
import org.recourse.wallet.PaymentId;
import org.recourse.wallet.Payments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens cases for customers who reached the house another way. */
@Component
public class DeskOpening {
  private final Opening opening;
  private final CaseRows rows;
  private final DeskAudit audit;
  private final Addressing addressing;
  private final Payments payments;

  DeskOpening(
      Opening opening, CaseRows rows, DeskAudit audit, Addressing addressing, Payments payments) {
    this.opening = opening;
    this.rows = rows;
    this.audit = audit;
    this.addressing = addressing;
    this.payments = payments;
  }

  /**
   * What the customer told.
   *
   * @param forwarded by what authority they did; null where to us
   */
  public record Told(
      Handle handle,
      CaseKind kind,
      ProblemType problemType,
      String subject,
      String text,
      @Nullable String wanted,
      @Nullable PaymentId payment,
      @Nullable Forwarding forwarded) {}

  @Transactional
  public CaseId open(Caller staff, UUID key, Told told) {
    Contact contact = addressing.behind(told.handle());
    if (staff.person().equals(contact.person())) {
      throw CaseProblems.excluded();
    }
    Forwarding forwarded = told.forwarded();
    if (forwarded != null && told.kind() == CaseKind.ENQUIRY) {
      throw Fields.invalid(
          "kind", "Expected what an authority passed on to be more than an enquiry. Say what.");
    }
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
                links(contact.person(), told.payment()),
                forwarded == null ? opening.now() : forwarded.receivedAt(),
                contact.language(),
                staff.person()),
            forwarded == null ? List.of() : List.of(ForwardingRules.event(forwarded)));
    audit.record(staff, "case.opened", rows.find(opened.caseId()).orElseThrow());
    return opened.caseId();
  }

  private List<CaseLink> links(@Nullable PersonId owner, @Nullable PaymentId id) {
    if (id == null) {
      return List.of();
    }
    Optional<Payment> payment =
        payments.find(id).filter(found -> owner == null || found.visibleTo(owner));
    return List.of(CaseLink.to(payment.map(Payment::id).orElseThrow(CaseProblems::unknown)));
  }
}
