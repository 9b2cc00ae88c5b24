package org.recourse.complaint.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseKind;
import org.recourse.complaint.CaseLink;
import org.recourse.complaint.Incoming;
import org.recourse.complaint.Match;
import org.recourse.complaint.OpenCase;
import org.recourse.complaint.ProblemType;
import org.recourse.complaint.Received;
import org.recourse.complaint.Received.InCase;
import org.recourse.conversation.Contact;
import org.recourse.conversation.Contacts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes messages in and finds the case each belongs to. */
@Component
class Receiving {
  private final Casebook book;
  private final CaseParties parties;
  private final ReceivedRows received;
  private final Opening opening;
  private final Attaching attaching;
  private final Contacts contacts;

  Receiving(
      Casebook book,
      CaseParties parties,
      ReceivedRows received,
      Opening opening,
      Attaching attaching,
      Contacts contacts) {
    this.book = book;
    this.parties = parties;
    this.received = received;
    this.opening = opening;
    this.attaching = attaching;
    this.contacts = contacts;
  }

  @Transactional
  public Received receive(Incoming incoming) {
    received.lock(incoming.key());
    Optional<InCase> earlier = received.find(incoming.key());
    if (earlier.isPresent()) {
      return earlier.get();
    }
    Contact sender = contacts.get(incoming.contact());
    return switch (incoming.match()) {
      case Match.ToThread to ->
          parties
              .caseOf(to.thread())
              .map(id -> into(id, incoming, sender))
              .orElseGet(() -> anew(incoming, sender, null));
      case Match.ToCase to when to.byTrustedToken() -> into(to.caseId(), incoming, sender);
      case Match.ToCase to ->
          isParty(to.caseId(), sender)
              ? into(to.caseId(), incoming, sender)
              : anew(incoming, sender, to.caseId());
      case Match.New _ -> anew(incoming, sender, null);
      case Match.Suggest suggest -> anew(incoming, sender, suggest.caseId());
    };
  }

  private boolean isParty(CaseId id, Contact sender) {
    CaseRows.Row row = book.lockSurvivor(id);
    return parties.find(row.id(), sender).isPresent();
  }

  private Received into(CaseId id, Incoming incoming, Contact sender) {
    CaseRows.Row row = book.lockSurvivor(id);
    if (incoming.automatic() || !CourseRules.isOver(row.record(), book.now())) {
      InCase result = attaching.attach(row, incoming, sender);
      received.insert(incoming.key(), result);
      return result;
    }
    return anew(incoming, sender, row.id());
  }

  /** A new case, with a link to what it may have to do with. */
  private Received anew(Incoming incoming, Contact sender, @Nullable CaseId related) {
    if (incoming.automatic()) {
      return new Received.Nowhere();
    }
    List<CaseLink> links = new ArrayList<>();
    if (related != null) {
      links.add(CaseLink.to(related));
    }
    InCase opened =
        opening.openNew(
            new OpenCase(
                incoming.key(),
                CaseKind.COMPLAINT,
                ProblemType.OTHER,
                incoming.channel(),
                sender.id(),
                Subjects.of(incoming.subject(), incoming.text()),
                incoming.text(),
                incoming.attachments(),
                null,
                links,
                incoming.receivedAt(),
                sender.language(),
                null));
    if (sender.blocked()) {
      book.apply(opened.caseId(), new CaseCommand.MarkSpam(true), null);
    }
    return opened;
  }
}
