package org.recourse.kernel;

/** The currencies a wallet can be opened in, by their ISO 4217 code. */
public enum CurrencyCode {
  CNY(2),
  EUR(2),
  GBP(2),
  INR(2),
  SGD(2),
  USD(2);

  private final int digits;

  CurrencyCode(int digits) {
    this.digits = digits;
  }

  /** How many decimal digits one minor unit stands for (ISO 4217, column "Minor unit"). */
  public int digits() {
    return digits;
  }

  /** The currency with this code in capitals; {@code invalid_currency} for any other text. */
  public static CurrencyCode parse(String code) {
    for (CurrencyCode currency : values()) {
      if (currency.name().equals(code)) {
        return currency;
      }
    }
    throw Problem.of(
        ProblemCode.INVALID_CURRENCY,
        "Expected one of CNY, EUR, GBP, INR, SGD or USD as currency. "
            + "Send an ISO 4217 code in capitals.");
  }
}
