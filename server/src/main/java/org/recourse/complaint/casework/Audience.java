package org.recourse.complaint.casework;

import java.util.ArrayList;
import java.util.List;
import org.recourse.complaint.AgentReply;
import org.recourse.complaint.PartyRole;
import org.recourse.complaint.casework.PartyRows.Party;
import org.recourse.conversation.Assurance;
import org.recourse.conversation.Attachment;
import org.recourse.conversation.Carriage;
import org.recourse.conversation.Channel;
import org.recourse.conversation.Contact;
import org.recourse.conversation.Contacts;
import org.recourse.conversation.Disclosure;
import org.recourse.conversation.Disclosure.Fact;
import org.recourse.conversation.Message;
import org.recourse.identity.PersonId;
import org.springframework.stereotype.Component;

/**
 * Everybody an answer reaches: whom it is to, and where that is the customer, the copies of the
 * case. The customer may be told of the account once they proved that it is theirs; everybody else
 * only what they see of a payment themselves, and never who complained.
 */
@Component
class Audience {
  private final AccountFacts facts;
  private final Contacts contacts;
  private final Disclosure disclosure;
  private final Carriage carriage;

  Audience(AccountFacts facts, Contacts contacts, Disclosure disclosure, Carriage carriage) {
    this.facts = facts;
    this.contacts = contacts;
    this.disclosure = disclosure;
    this.carriage = carriage;
  }

  void check(CaseRows.Row row, Party party, Contact to, AgentReply reply) {
    List<String> names = reply.attachments().stream().map(Attachment::name).toList();
    String text = reply.text() + "\n" + String.join("\n", names);
    List<Fact> kept = new ArrayList<>(facts.of(row.id(), to.person()));
    PersonId owner = row.record().duty().person();
    if (owner != null && party.role() != PartyRole.CUSTOMER) {
      kept.addAll(facts.ofPerson(owner));
    }
    disclosure.check(asOwner(row, to), text, kept);
    disclosure.checkFiles(to, names, kept);
    for (String address : copies(row, party, to)) {
      Contact copy = contacts.at(Channel.EMAIL, address, address, to.language());
      List<Fact> keptFromCopy = facts.of(row.id(), copy.person());
      disclosure.check(asOwner(row, copy), text, keptFromCopy);
      disclosure.checkFiles(copy, names, keptFromCopy);
    }
  }

  /** Fixes who gets copies, so that nobody added later does. */
  void copy(CaseRows.Row row, Party party, Contact to, Message message) {
    List<String> addresses = copies(row, party, to);
    if (!addresses.isEmpty()) {
      carriage.copy(message.id(), addresses);
    }
  }

  private static List<String> copies(CaseRows.Row row, Party party, Contact to) {
    return party.role() == PartyRole.CUSTOMER
        ? row.record().about().copies().stream().filter(each -> !each.equals(to.address())).toList()
        : List.of();
  }

  private static Contact asOwner(CaseRows.Row row, Contact contact) {
    PersonId owner = row.record().duty().person();
    return contact.person() == null || contact.person().equals(owner)
        ? contact
        : new Contact(
            contact.id(),
            contact.channel(),
            contact.address(),
            contact.name(),
            contact.language(),
            Assurance.ANONYMOUS,
            null,
            contact.blocked());
  }
}
