package org.recourse.complaint.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recourse.complaint.CaseEvent;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.Incoming;
import org.recourse.complaint.Match;
import org.recourse.complaint.PartyRole;
import org.recourse.complaint.Received.InCase;
import org.recourse.complaint.casework.PartyRows.Party;
import org.recourse.conversation.Author;
import org.recourse.conversation.Contact;
import org.recourse.conversation.Contacts;
import org.recourse.conversation.Conversations;
import org.recourse.conversation.Message;
import org.recourse.conversation.NewMessage;
import org.recourse.conversation.ThreadId;
import org.springframework.stereotype.Component;

/**
 * Attaches a message to a case, in the thread of whoever sent it. Somebody nobody knows in the case
 * gets a thread of their own, which the customer does not see; the customer never changes by that.
 */
@Component
class Attaching {
  private final Casebook book;
  private final CaseRows rows;
  private final PartyRows parties;
  private final Contacts contacts;
  private final Conversations conversations;

  Attaching(
      Casebook book,
      CaseRows rows,
      PartyRows parties,
      Contacts contacts,
      Conversations conversations) {
    this.book = book;
    this.rows = rows;
    this.parties = parties;
    this.contacts = contacts;
    this.conversations = conversations;
  }

  /** Who the sender is in the case, or in one that goes on in it. */
  Optional<Party> partyOf(CaseRows.Row row, Contact sender) {
    List<Party> all = all(row.id());
    return all.stream()
        .filter(party -> party.contact().equals(sender.id()))
        .reduce((first, second) -> second)
        .or(() -> sameWallet(row, all, sender));
  }

  List<Party> all(CaseId id) {
    return parties.of(rows.withMerged(id));
  }

  /** Another way by which the customer, proved to be the same person, reaches us. */
  private static Optional<Party> sameWallet(CaseRows.Row row, List<Party> all, Contact sender) {
    return sender.person() != null && sender.person().equals(row.record().duty().person())
        ? all.stream()
            .filter(party -> party.role() == PartyRole.CUSTOMER)
            .findFirst()
            .map(
                customer -> new Party(row.id(), sender.id(), customer.thread(), PartyRole.CUSTOMER))
        : Optional.empty();
  }

  InCase attach(CaseRows.Row row, Incoming incoming, Contact sender) {
    Instant now = book.now();
    Optional<Party> known = partyOf(row, sender);
    List<CaseCommand> follows = new ArrayList<>();
    Party party = known.orElseGet(() -> join(row, incoming, sender, now, follows));
    ThreadId thread = thread(row, incoming, party, now, follows);
    Message message =
        conversations.add(
            new NewMessage(
                thread,
                incoming.key(),
                new Author.Outside(sender.id()),
                incoming.channel(),
                incoming.text(),
                incoming.attachments(),
                incoming.receivedAt()));
    boolean customer = party.role() == PartyRole.CUSTOMER;
    if (incoming.automatic() || sender.blocked()) {
      follows.add(note(new CaseEvent.AutomaticArrived(thread, message.id())));
    } else if (!customer) {
      follows.add(note(new CaseEvent.ThirdPersonWrote(thread, message.id())));
    } else {
      follows.add(new CaseCommand.TakeMessage(thread, message.id()));
      if (Subjects.differ(row.record().about().subject(), incoming.subject())) {
        follows.add(
            note(
                new CaseEvent.SubjectDiffers(
                    message.id(), conversations.masked(incoming.subject()))));
      }
    }
    book.apply(row, follows, sender.person());
    return new InCase(row.id(), thread, message.id(), false, !customer);
  }

  private Party join(
      CaseRows.Row row, Incoming incoming, Contact sender, Instant now, List<CaseCommand> follows) {
    return enter(row, incoming, sender, PartyRole.THIRD_PERSON, now, follows);
  }

  /**
   * The customer's own thread of that contact; one is begun where they come by another channel, so
   * that an answer finds them where they wrote.
   */
  private ThreadId thread(
      CaseRows.Row row, Incoming incoming, Party party, Instant now, List<CaseCommand> follows) {
    Contact with = conversations.with(party.thread());
    if (with.id().equals(party.contact())) {
      return incoming.match() instanceof Match.ToThread to && isOf(row, to.thread(), with)
          ? to.thread()
          : party.thread();
    }
    Contact sender = contacts.get(party.contact());
    return enter(row, incoming, sender, PartyRole.CUSTOMER, now, follows).thread();
  }

  private boolean isOf(CaseRows.Row row, ThreadId thread, Contact contact) {
    return all(row.id()).stream()
        .anyMatch(party -> party.thread().equals(thread) && party.contact().equals(contact.id()));
  }

  private Party enter(
      CaseRows.Row row,
      Incoming incoming,
      Contact sender,
      PartyRole role,
      Instant now,
      List<CaseCommand> follows) {
    ThreadId thread =
        conversations.open(
            sender.id(), conversations.masked(Subjects.of(incoming.subject(), incoming.text())));
    Party party = new Party(row.id(), sender.id(), thread, role);
    parties.insert(party, now);
    follows.add(note(new CaseEvent.PartyJoined(role, sender.id(), thread)));
    return party;
  }

  private static CaseCommand note(CaseEvent event) {
    return new CaseCommand.Note(event);
  }
}
