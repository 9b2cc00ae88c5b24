package org.recourse.complaint;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody is in a case; each sees their own thread alone. */
public enum PartyRole {
  CUSTOMER,
  MERCHANT,
  /** Somebody else who wrote into it; the customer does not see that. */
  THIRD_PERSON;

  /** As it stands in requests, answers and the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static PartyRole of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  public static Optional<PartyRole> find(String code) {
    return Stream.of(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
