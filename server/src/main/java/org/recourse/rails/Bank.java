package org.recourse.rails;

import java.time.Duration;

/**
 * A bank that customers hold accounts with. Thread-safe; every call waits for the bank, at most for
 * the configured timeout, and never throws because of the bank.
 */
public interface Bank {
  /** Asks whether an account exists and belongs to this holder; no money moves. */
  AccountAnswer check(String accountNumber, String holder);

  /**
   * Orders a debit, under a reference of ours that names it for ever: ordering it again never takes
   * money again.
   */
  DebitAnswer debit(DebitOrder order);

  /** Asks what became of an order. */
  DebitAnswer find(String reference);

  /**
   * How long after an order was sent the bank may still take it up. A reference it does not know
   * after that was never executed and never will be.
   */
  Duration cutOff();
}
