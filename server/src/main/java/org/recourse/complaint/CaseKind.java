package org.recourse.complaint;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a case is. Any dissatisfaction is a complaint; making it less needs two people. */
public enum CaseKind {
  COMPLAINT,
  DISPUTE,
  FRAUD_REPORT,
  ENQUIRY;

  /** As it stands in an answer and in the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static CaseKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  public static Optional<CaseKind> find(String code) {
    return Stream.of(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
