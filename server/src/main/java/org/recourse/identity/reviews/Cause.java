package org.recourse.identity.reviews;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a review was declined, as its person is told. */
public enum Cause {
  /** Blurred, dark or cut off. */
  UNREADABLE,
  EXPIRED,
  /** Name, birth date or face differ from what is known. */
  NOT_MATCHING,
  INCOMPLETE,
  /** Not a document that is taken. */
  NOT_ACCEPTED,
  /** Too little shows that it is the owner. */
  NOT_PROVED;

  /** As it stands in requests, answers and the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Cause> find(String code) {
    return Stream.of(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
