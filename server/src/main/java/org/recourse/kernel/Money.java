package org.recourse.kernel;

import java.math.BigDecimal;

/**
 * An exact amount of one currency in minor units, so {@code Money(1050, CNY)} is 10.50 yuan. May be
 * negative. Arithmetic never rounds and never wraps: what does not fit into a long throws.
 */
public record Money(long minor, CurrencyCode currency) {

  public Money plus(Money other) {
    return new Money(Math.addExact(minor, sameCurrency(other).minor), currency);
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(minor, sameCurrency(other).minor), currency);
  }

  public boolean isPositive() {
    return minor > 0;
  }

  /** The amount in major units with all its digits, as a person writes it: {@code 10.50}. */
  public BigDecimal major() {
    return BigDecimal.valueOf(minor, currency.digits());
  }

  /** For logs and plain texts: {@code 10.50 CNY}. Pages and mails format by language instead. */
  @Override
  public String toString() {
    return major().toPlainString() + " " + currency;
  }

  private Money sameCurrency(Money other) {
    if (other.currency != currency) {
      throw new IllegalArgumentException(
          "Expected " + currency + ", but got " + other.currency + ": currencies never mix");
    }
    return other;
  }
}
