package org.recourse.complaint.casework;

import java.util.Optional;
import java.util.Set;
import org.recourse.conversation.Channel;
import org.recourse.conversation.Contact;
import org.recourse.conversation.Contacts;
import org.recourse.identity.Handle;
import org.recourse.identity.Language;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.recourse.kernel.Fields;
import org.springframework.stereotype.Component;

/**
 * Finds whom colleagues name by a handle. One that is somebody's leads to their wallet, where they
 * alone read what is written; an e-mail address that is nobody's is as unsure as any.
 */
@Component
class Addressing {
  private static final Set<Role> OUTSIDE = Set.of(Role.CUSTOMER, Role.MERCHANT);

  private final Contacts contacts;
  private final People people;

  Addressing(Contacts contacts, People people) {
    this.contacts = contacts;
    this.people = people;
  }

  Contact behind(Handle handle) {
    Optional<PersonId> owner = people.byHandle(handle);
    return owner.map(contacts::inWallet).orElseGet(() -> outside(handle));
  }

  /** The same, but never a colleague: they see cases at the desk. */
  Contact outsiderBehind(Handle handle) {
    Contact contact = behind(handle);
    boolean colleague =
        Optional.ofNullable(contact.person())
            .flatMap(people::find)
            .map(Person::roles)
            .filter(roles -> !OUTSIDE.containsAll(roles))
            .isPresent();
    if (colleague) {
      throw Fields.invalid(
          "handle", "Expected somebody outside the house, but this is a colleague. Leave a note.");
    }
    return contact;
  }

  private Contact outside(Handle handle) {
    return switch (handle) {
      case Handle.Email email -> contacts.at(Channel.EMAIL, email.text(), "", Language.EN);
      case Handle.Phone _ ->
          throw Fields.invalid(
              "handle",
              "Expected the phone number of a wallet or any e-mail address, but nobody has this"
                  + " number. Ask for an address.");
    };
  }
}
