package org.recourse.contact.ratings;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseSummary;
import org.recourse.conversation.Contact;
import org.recourse.conversation.Contacts;
import org.recourse.identity.Language;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.springframework.stereotype.Component;

/** To which address a customer's letter goes. */
@Component("ratingRecipients")
class Recipients {
  private final Contacts contacts;
  private final People people;

  Recipients(Contacts contacts, People people) {
    this.contacts = contacts;
    this.people = people;
  }

  record Recipient(String address, Language language, @Nullable PersonId person) {}

  /** The address the case came from; else the e-mail address of the wallet, if it has one. */
  Optional<Recipient> of(CaseSummary found) {
    Contact contact = contacts.get(found.contact());
    if (contact.blocked()) {
      return Optional.empty();
    }
    if (contact.address() != null) {
      return Optional.of(new Recipient(contact.address(), found.language(), contact.person()));
    }
    return Optional.ofNullable(contact.person()).flatMap(people::find).flatMap(Recipients::byEmail);
  }

  private static Optional<Recipient> byEmail(Person person) {
    return Optional.ofNullable(person.email())
        .map(email -> new Recipient(email.text(), person.language(), person.id()));
  }
}
