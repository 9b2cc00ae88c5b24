package org.recourse.wallet;

import java.util.Locale;

/** Where a payment stands. Those that are not final are looked after until they are. */
public enum PaymentState {
  /** Recorded, and under way. */
  PROCESSING,
  SUCCEEDED,
  /** We said no; the decline says why. */
  DECLINED,
  /** The bank said no; the failure code says why. */
  FAILED,
  /** The bank has not answered; it is asked until it does. */
  UNKNOWN,
  /** It had succeeded at the bank and was given back. */
  REVERSED;

  public boolean isFinal() {
    return switch (this) {
      case PROCESSING, UNKNOWN -> false;
      case SUCCEEDED, DECLINED, FAILED, REVERSED -> true;
    };
  }

  /** As it stands in an answer and in the database: {@code succeeded}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static PaymentState of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
