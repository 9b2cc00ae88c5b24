package org.recourse.ledger;

/**
 * What a command asks of its two accounts beyond their own limits, decided under their locks like
 * those. It is not stored and not compared when an id comes twice: the first decision stands.
 *
 * <p>An account's debits only grow, but for holds that are given back. So a limit on what may leave
 * within a day is a highest value of that counter: what it was when the day began, and the limit.
 *
 * @param debitsMax the most the debit account's debits, posted and pending, may come to; for
 *     accounts whose debits stay within credits, since only their expired holds are ended before a
 *     decision
 * @param balanceMax the most the credit account's posted credits less its posted debits may come to
 */
public record Terms(long debitsMax, long balanceMax) {
  /** Asks nothing. */
  public static final Terms NONE = new Terms(Long.MAX_VALUE, Long.MAX_VALUE);
}
