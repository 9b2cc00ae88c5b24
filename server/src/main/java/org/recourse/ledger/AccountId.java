package org.recourse.ledger;

/**
 * Names one account. The opener makes it, from a sequence of its own, so that opening twice is
 * harmless.
 *
 * @param value greater than zero
 */
public record AccountId(long value) implements Comparable<AccountId> {

  public AccountId {
    if (value <= 0) {
      throw new IllegalArgumentException("Expected an account id above zero, but got " + value);
    }
  }

  @Override
  public int compareTo(AccountId other) {
    return Long.compare(value, other.value);
  }
}
