package org.recourse.complaint;

import java.util.Locale;

/** Where a case stands. Whether it was ever reopened stands in its events. */
public enum CaseState {
  NEW,
  OPEN,
  WAITING_CUSTOMER,
  WAITING_THIRD_PARTY,
  RESOLVED,
  CLOSED;

  /** As it stands in an answer and in the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static CaseState of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
