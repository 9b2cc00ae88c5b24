package org.recourse.rails;

import org.recourse.kernel.Money;

/**
 * An order to take money from a customer's bank account.
 *
 * @param reference ours, 1 to 100 visible ASCII characters; names this debit for ever
 */
public record DebitOrder(String reference, String accountNumber, Money amount) {
  public DebitOrder {
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("Expected an amount above zero, but got " + amount);
    }
  }

  /** Leaves out the account number, which has no place in a log. */
  @Override
  public String toString() {
    return "DebitOrder[" + reference + ", " + amount + "]";
  }
}
