package org.recourse.complaint.casework;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.PartyRole;
import org.recourse.complaint.casework.PartyRows.Party;
import org.recourse.conversation.Author;
import org.recourse.conversation.Contact;
import org.recourse.conversation.ContactId;
import org.recourse.conversation.Contacts;
import org.recourse.conversation.Conversations;
import org.recourse.conversation.ThreadId;
import org.recourse.identity.PersonId;
import org.springframework.stereotype.Component;

/** Who takes part in a case or in one that goes on in it, each in threads of their own. */
@Component
public class CaseParties {
  private static final int LOOKED_BACK = 200;

  private final PartyRows parties;
  private final Contacts contacts;
  private final Conversations conversations;
  private final Casebook book;

  CaseParties(PartyRows parties, Contacts contacts, Conversations conversations, Casebook book) {
    this.parties = parties;
    this.contacts = contacts;
    this.conversations = conversations;
    this.book = book;
  }

  PartyRows.Gathered gathered(CaseId id) {
    return parties.gathered(id);
  }

  List<Party> all(CaseId id) {
    return gathered(id).parties();
  }

  List<ThreadId> threads(CaseId id) {
    return all(id).stream().map(Party::thread).toList();
  }

  /** The threads of the customer alone. */
  List<ThreadId> threadsOfCustomer(CaseId id) {
    return all(id).stream()
        .filter(party -> party.role() == PartyRole.CUSTOMER)
        .map(Party::thread)
        .toList();
  }

  /** What the sender is in the case, by this way or as the same proven person by another. */
  Optional<Party> find(CaseId id, Contact sender) {
    return find(id, all(id), sender);
  }

  /** The same among those who are known to take part. */
  Optional<Party> find(CaseId id, List<Party> all, Contact sender) {
    return all.stream()
        .filter(party -> party.contact().equals(sender.id()))
        .reduce((first, second) -> second)
        .or(() -> samePerson(id, all, sender));
  }

  private Optional<Party> samePerson(CaseId id, List<Party> all, Contact sender) {
    if (sender.person() == null) {
      return Optional.empty();
    }
    Map<ContactId, Contact> known = contacts.find(all.stream().map(Party::contact).toList());
    return all.stream()
        .filter(party -> sender.person().equals(personOf(known.get(party.contact()))))
        .min(Comparator.comparing(Party::role))
        .map(party -> new Party(id, sender.id(), party.thread(), party.role()));
  }

  private static @Nullable PersonId personOf(@Nullable Contact contact) {
    return contact == null ? null : contact.person();
  }

  /** Begins a thread with somebody in the case. */
  Party enter(CaseId id, Contact contact, PartyRole role, String subject) {
    ThreadId thread = conversations.open(contact.id(), conversations.masked(subject));
    Party party = new Party(id, contact.id(), thread, role);
    parties.insert(party, book.now());
    return party;
  }

  /** Whether a colleague wrote into a thread lately, so that a word in it is an answer. */
  boolean wasAsked(ThreadId thread) {
    return conversations.before(List.of(thread), Long.MAX_VALUE, LOOKED_BACK).stream()
        .anyMatch(message -> message.author() instanceof Author.Staff);
  }

  /** Threads in somebody's own cases that count as another one's. */
  List<Party> unknownOf(PersonId customer) {
    return parties.unknownOf(customer, contacts.of(customer).stream().map(Contact::id).toList());
  }

  void becomeCustomers(ThreadId thread) {
    parties.becomeCustomers(thread);
  }

  /** The case a thread was begun in. */
  Optional<CaseId> caseOf(ThreadId thread) {
    return parties.ofThread(thread).map(Party::caseId);
  }

  /** Whether something was said in the case under this key. */
  boolean said(CaseId id, UUID key) {
    return conversations.find(threads(id), key).isPresent();
  }
}
