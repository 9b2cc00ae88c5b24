package org.recourse.complaint.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseEvent;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseLink;
import org.recourse.complaint.OpenCase;
import org.recourse.complaint.PartyRole;
import org.recourse.complaint.Received.InCase;
import org.recourse.conversation.Author;
import org.recourse.conversation.Contact;
import org.recourse.conversation.Contacts;
import org.recourse.conversation.Conversations;
import org.recourse.conversation.Message;
import org.recourse.conversation.NewMessage;
import org.recourse.conversation.ThreadId;
import org.recourse.identity.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens cases, each with a thread between the house and the customer. */
@Component
class Opening {
  private final Casebook book;
  private final PartyRows parties;
  private final LinkRows links;
  private final ReceivedRows received;
  private final Contacts contacts;
  private final Conversations conversations;

  Opening(
      Casebook book,
      PartyRows parties,
      LinkRows links,
      ReceivedRows received,
      Contacts contacts,
      Conversations conversations) {
    this.book = book;
    this.parties = parties;
    this.links = links;
    this.received = received;
    this.contacts = contacts;
    this.conversations = conversations;
  }

  @Transactional
  public InCase open(OpenCase request) {
    return open(request, List.of());
  }

  /**
   * Opens one of which more is sure from the first.
   *
   * @param known events that follow the opening
   */
  @Transactional
  public InCase open(OpenCase request, List<CaseEvent> known) {
    received.lock(request.key());
    Optional<InCase> earlier = received.find(request.key());
    return earlier.isPresent() ? earlier.get() : openNew(request, known);
  }

  Instant now() {
    return book.now();
  }

  InCase openNew(OpenCase request) {
    return openNew(request, List.of());
  }

  private InCase openNew(OpenCase request, List<CaseEvent> known) {
    CaseRows.Row opened = begin(request, known);
    CaseId id = opened.id();
    ThreadId thread = opened.record().origin().thread();
    Message message =
        conversations.add(
            new NewMessage(
                thread,
                request.key(),
                new Author.Outside(request.contact()),
                request.channel(),
                request.text(),
                request.attachments(),
                request.receivedAt()));
    book.apply(
        id, new CaseCommand.TakeMessage(thread, message.id()), opened.record().duty().person());
    InCase result = new InCase(id, thread, message.id(), true, false);
    received.insert(request.key(), result);
    return result;
  }

  /** A case and its thread, with nothing said yet. */
  CaseRows.Row begin(OpenCase request) {
    return begin(request, List.of());
  }

  private CaseRows.Row begin(OpenCase request, List<CaseEvent> known) {
    Contact contact = contacts.get(request.contact());
    String subject = conversations.masked(request.subject());
    CaseId id = CaseId.next();
    ThreadId thread = conversations.open(contact.id(), subject);
    PriorityRule.Ranked rank = PriorityRule.of(request.kind(), request.problemType());
    @Nullable PersonId actor = request.openedBy() == null ? contact.person() : request.openedBy();
    CaseRows.Row row =
        book.open(
            id,
            new CaseEvent.Opened(
                request.kind(),
                request.problemType(),
                request.channel(),
                contact.id(),
                contact.person(),
                thread,
                subject,
                request.wanted() == null ? null : conversations.masked(request.wanted()),
                request.language(),
                request.openedBy(),
                rank.priority(),
                rank.reason(),
                request.receivedAt()),
            known,
            actor);
    parties.insert(new PartyRows.Party(id, contact.id(), thread, PartyRole.CUSTOMER), book.now());
    for (CaseLink link : request.links()) {
      if (links.insert(id, link, book.now())) {
        row =
            book.apply(
                id, new CaseCommand.Note(new CaseEvent.Linked(link.kind(), link.target())), actor);
      }
    }
    return row;
  }
}
