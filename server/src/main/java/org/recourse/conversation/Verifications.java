package org.recourse.conversation;

import org.recourse.identity.PersonId;

/**
 * Finds out who a contact is: they get a link by their own channel, sign in, and confirm. Whoever
 * only claims an address never gets that far, since the link goes to the address itself.
 */
public interface Verifications {

  /**
   * Sends a contact the link, in the current transaction. {@code not_allowed} where they are known
   * already, {@code too_many_attempts} where they were asked several times today.
   */
  void ask(ContactId contact, PersonId agent);

  /** Whom a link was sent to; {@code link_expired} where it does not work any more. */
  Contact look(String link);

  /** The person signed in says whether the contact is them; the link ends by that. */
  Contact answer(String link, PersonId person, boolean yes);
}
