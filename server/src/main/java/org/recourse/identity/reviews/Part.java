package org.recourse.identity.reviews;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a file of a review shows. */
public enum Part {
  FRONT,
  BACK,
  /** The person holding the document. */
  SELFIE,
  /** A bill or a letter of an office with name and address. */
  ADDRESS;

  /** As it stands in requests, answers and the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Part> find(String code) {
    return Stream.of(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
