package org.recourse.ledger;

/** What an account refuses. The limits are given at opening and stay; the blocks come and go. */
public enum AccountFlag {
  /** Debits, pending ones included, stay within the posted credits: a customer's wallet. */
  DEBITS_WITHIN_CREDITS,
  /** Credits, pending ones included, stay within the posted debits. */
  CREDITS_WITHIN_DEBITS,
  /** No new debit or hold; holds that exist can still be posted, their money may have left. */
  DEBITS_BLOCKED,
  /** No new credit or hold; holds that exist can still be posted. */
  CREDITS_BLOCKED;

  public boolean isBlock() {
    return this == DEBITS_BLOCKED || this == CREDITS_BLOCKED;
  }
}
