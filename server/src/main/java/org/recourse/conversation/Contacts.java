package org.recourse.conversation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recourse.identity.Language;
import org.recourse.identity.PersonId;

/** Everybody who ever reached us, and how sure we are who each is. */
public interface Contacts {

  /** The contact of a signed-in person, wallet-verified by that. Made when first asked for. */
  Contact inWallet(PersonId person);

  /**
   * The contact behind an address, anonymous when it is new. An address is never tied to a wallet
   * by itself, also not where a person has verified the same one.
   */
  Contact at(Channel channel, String address, String name, Language language);

  /** The contact; {@code not_found} if there is none. */
  Contact get(ContactId id);

  /** All the ways by which somebody is known to reach us. */
  List<Contact> of(PersonId person);

  /**
   * The ways of several people, with those from an address that one of them has proved. What is
   * only near is never proof of who wrote: it is for what somebody must not see.
   */
  Map<PersonId, Set<ContactId>> near(Collection<PersonId> people);

  /** Whose ways these are, or near whom: the same, asked from the other side. */
  Set<PersonId> behind(Collection<ContactId> ids);

  /** Those of the ids that exist; one query. */
  Map<ContactId, Contact> find(Collection<ContactId> ids);

  /** Whether messages from there open cases and get answers. They are kept all the same. */
  void block(ContactId id, boolean blocked);

  /** Ties a contact to a wallet after its owner confirmed that, signed in. */
  void verified(ContactId id, PersonId person);
}
