package org.recourse.identity;

/**
 * What moves money out for people, seen from identity: told in the transaction that freezes them or
 * lifts it, so that the one is never without the other. What comes in goes on.
 */
public interface OutgoingStop {
  /**
   * Stops or allows all money out of a person's wallets.
   *
   * @param stopped true from the commit of the current transaction on
   */
  void set(PersonId person, boolean stopped);
}
