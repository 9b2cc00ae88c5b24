package org.recourse.identity.reviews;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person asks for. */
public enum ReviewKind {
  /** A higher tier, with its higher limits. */
  TIER,
  /** The end of a freeze that they cannot lift themselves. */
  UNFREEZE;

  /** As it stands in requests, answers and the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ReviewKind> find(String code) {
    return Stream.of(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
