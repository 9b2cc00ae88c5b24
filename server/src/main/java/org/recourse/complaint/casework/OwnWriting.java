package org.recourse.complaint.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseLink;
import org.recourse.complaint.OpenCase;
import org.recourse.complaint.ProblemType;
import org.recourse.complaint.Received;
import org.recourse.conversation.Attachment;
import org.recourse.conversation.Channel;
import org.recourse.conversation.Contact;
import org.recourse.conversation.Contacts;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Ids;
import org.recourse.wallet.Payment;
import org.recourse.wallet.PaymentId;
import org.recourse.wallet.Payments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What customers write in the wallet, with the files they add. */
@Component
public class OwnWriting {
  private final OwnCases cases;
  private final Opening opening;
  private final Uploaded uploaded;
  private final Contacts contacts;
  private final Payments payments;
  private final ReceivedRows received;

  OwnWriting(
      OwnCases cases,
      Opening opening,
      Uploaded uploaded,
      Contacts contacts,
      Payments payments,
      ReceivedRows received) {
    this.cases = cases;
    this.opening = opening;
    this.uploaded = uploaded;
    this.contacts = contacts;
    this.payments = payments;
    this.received = received;
  }

  /**
   * What a customer complains of.
   *
   * @param payment one of theirs, where it is about one
   */
  public record Complaint(
      ProblemType problemType,
      @Nullable PaymentId payment,
      String text,
      @Nullable String wanted,
      List<Attachment> attachments) {}

  @Transactional
  public CaseId open(PersonId person, UUID key, Complaint complaint) {
    received.lock(key);
    var earlier = received.find(key);
    if (earlier.isPresent()) {
      return earlier.get().caseId();
    }
    uploaded.claim(person, complaint.attachments());
    Contact contact = contacts.inWallet(person);
    return opening
        .openNew(
            new OpenCase(
                key,
                complaint.problemType().kind(),
                complaint.problemType(),
                Channel.APP,
                contact.id(),
                Subjects.of("", complaint.text()),
                complaint.text(),
                complaint.attachments(),
                complaint.wanted(),
                links(person, complaint.payment()),
                opening.now(),
                contact.language(),
                null))
        .caseId();
  }

  private List<CaseLink> links(PersonId person, @Nullable PaymentId id) {
    List<CaseLink> links = new ArrayList<>();
    if (id != null) {
      Payment payment = payments.get(person, id);
      links.add(CaseLink.to(payment.id()));
    }
    return links;
  }

  @Transactional
  public Received.InCase write(
      PersonId person, CaseId id, UUID key, String text, List<Attachment> attachments) {
    cases.get(person, id);
    received.lock(key);
    var earlier = received.find(key);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    uploaded.claim(person, attachments);
    return cases.write(person, id, key, text, attachments);
  }

  /** Takes a case up again, and says why. */
  @Transactional
  public CaseRows.Row reopen(PersonId person, CaseId id, String reason) {
    cases.reopen(person, id);
    cases.write(person, id, Ids.next(), reason, List.of());
    return cases.get(person, id);
  }
}
