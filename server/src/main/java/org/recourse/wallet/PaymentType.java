package org.recourse.wallet;

import java.util.Locale;

/** What a payment is for. The numbers are the ledger's kinds: stored, never changed. */
public enum PaymentType {
  /** Money from the person's bank into the wallet. */
  TOP_UP(1),
  /** Person to person. */
  TRANSFER(2);

  private final int kind;

  PaymentType(int kind) {
    this.kind = kind;
  }

  public int kind() {
    return kind;
  }

  /** As it stands in an answer and in the database: {@code top_up}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static PaymentType of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
