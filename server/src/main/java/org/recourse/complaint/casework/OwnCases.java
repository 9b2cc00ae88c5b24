package org.recourse.complaint.casework;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.Incoming;
import org.recourse.complaint.Match;
import org.recourse.complaint.PartyRole;
import org.recourse.complaint.Received;
import org.recourse.complaint.casework.PartyRows.Party;
import org.recourse.conversation.Attachment;
import org.recourse.conversation.Channel;
import org.recourse.conversation.Contact;
import org.recourse.conversation.ContactId;
import org.recourse.conversation.Contacts;
import org.recourse.conversation.Conversations;
import org.recourse.conversation.Message;
import org.recourse.conversation.ThreadId;
import org.recourse.identity.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A customer's own cases, as far as they may see them: what others wrote in them is not shown. */
@Component
public class OwnCases {
  private final Casebook book;
  private final OwnCaseRows own;
  private final CaseParties parties;
  private final Receiving receiving;
  private final Contacts contacts;
  private final Conversations conversations;

  OwnCases(
      Casebook book,
      OwnCaseRows own,
      CaseParties parties,
      Receiving receiving,
      Contacts contacts,
      Conversations conversations) {
    this.book = book;
    this.own = own;
    this.parties = parties;
    this.receiving = receiving;
    this.contacts = contacts;
    this.conversations = conversations;
  }

  /** Newest first, those before an id. */
  public List<CaseRows.Row> list(PersonId person, @Nullable UUID before, int limit) {
    return own.of(person, before, limit);
  }

  /** The case; {@code not_found} also when it is another person's. */
  public CaseRows.Row get(PersonId person, CaseId id) {
    return own.find(person, id).orElseThrow(CaseProblems::unknown);
  }

  /** The threads of a case in which this customer is. */
  public List<ThreadId> threads(PersonId person, CaseId id) {
    Set<ContactId> mine = contacts.of(person).stream().map(Contact::id).collect(Collectors.toSet());
    return parties.all(id).stream()
        .filter(party -> party.role() == PartyRole.CUSTOMER && mine.contains(party.contact()))
        .map(Party::thread)
        .toList();
  }

  /** The last messages before a position, oldest first. What is shown counts as read. */
  @Transactional
  public List<Message> messages(PersonId person, CaseId id, long before, int limit) {
    get(person, id);
    return conversations.shown(threads(person, id), before, limit);
  }

  /** Adds a message; an ended case is taken up again by it, or begins anew when long over. */
  @Transactional
  public Received.InCase write(
      PersonId person, CaseId id, UUID key, String text, List<Attachment> attachments) {
    get(person, id);
    Incoming incoming =
        new Incoming(
            key,
            contacts.inWallet(person).id(),
            Channel.APP,
            "",
            text,
            attachments,
            book.now(),
            false,
            new Match.ToCase(id, true));
    return (Received.InCase) receiving.receive(incoming);
  }

  /** The customer says that it is settled. */
  @Transactional
  public CaseRows.Row settle(PersonId person, CaseId id) {
    get(person, id);
    return book.apply(id, new CaseCommand.Settle(), person);
  }

  @Transactional
  public CaseRows.Row reopen(PersonId person, CaseId id) {
    get(person, id);
    return book.apply(id, new CaseCommand.Reopen(), person);
  }
}
