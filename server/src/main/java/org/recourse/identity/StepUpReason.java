package org.recourse.identity;

import java.util.Locale;

/** Why somebody is asked to confirm something. */
public enum StepUpReason {
  NEW_PAYEE,
  AMOUNT_OVER,
  NEW_DEVICE,
  NEW_TOKEN,
  MORE_TRUST;

  /** As it stands in answers and in the database: {@code new_payee}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static StepUpReason of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
