package org.recourse.complaint.casework;

import java.util.ArrayList;
import java.util.List;
import org.recourse.complaint.CaseEvent;
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
  private final CaseParties parties;
  private final Contacts contacts;
  private final Conversations conversations;

  Attaching(Casebook book, CaseParties parties, Contacts contacts, Conversations conversations) {
    this.book = book;
    this.parties = parties;
    this.contacts = contacts;
    this.conversations = conversations;
  }

  InCase attach(CaseRows.Row row, Incoming incoming, Contact sender) {
    List<CaseCommand> follows = new ArrayList<>();
    List<Party> all = parties.all(row.id());
    Party party =
        parties
            .find(row.id(), all, sender)
            .orElseGet(() -> enter(row, incoming, sender, PartyRole.THIRD_PERSON, follows));
    ThreadId thread = thread(row, all, incoming, party, follows);
    boolean asked = party.role() != PartyRole.CUSTOMER && parties.wasAsked(thread);
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
      follows.add(new CaseCommand.TakeOther(thread, message.id(), asked));
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

  /**
   * The sender's own thread by that way; one is begun where they come by another, so that an answer
   * finds them where they wrote.
   */
  private ThreadId thread(
      CaseRows.Row row,
      List<Party> all,
      Incoming incoming,
      Party party,
      List<CaseCommand> follows) {
    Contact with = conversations.with(party.thread());
    if (with.id().equals(party.contact())) {
      return incoming.match() instanceof Match.ToThread to && isOf(all, to.thread(), with)
          ? to.thread()
          : party.thread();
    }
    return enter(row, incoming, contacts.get(party.contact()), party.role(), follows).thread();
  }

  private static boolean isOf(List<Party> all, ThreadId thread, Contact contact) {
    return all.stream()
        .anyMatch(party -> party.thread().equals(thread) && party.contact().equals(contact.id()));
  }

  private Party enter(
      CaseRows.Row row,
      Incoming incoming,
      Contact sender,
      PartyRole role,
      List<CaseCommand> follows) {
    String subject = Subjects.of(incoming.subject(), incoming.text());
    Party party = parties.enter(row.id(), sender, role, subject);
    follows.add(note(new CaseEvent.PartyJoined(role, sender.id(), party.thread())));
    return party;
  }

  private static CaseCommand note(CaseEvent event) {
    return new CaseCommand.Note(event);
  }
}
