package org.recourse.complaint;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a case stands. Whether it was ever reopened stands in its events. */
public enum CaseState {
  NEW,
  OPEN,
  WAITING_CUSTOMER,
  WAITING_THIRD_PARTY,
  RESOLVED,
  CLOSED;

  /** Whether somebody at the desk still has something to do. */
  public boolean isOpen() {
    return this != RESOLVED && this != CLOSED;
  }

  /** As it stands in an answer and in the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static CaseState of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  public static Optional<CaseState> find(String code) {
    return Stream.of(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
