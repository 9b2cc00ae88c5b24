package org.recourse.identity.reviews;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody shows to prove who they are. */
public enum Document {
  PASSPORT,
  IDENTITY_CARD,
  DRIVING_LICENCE,
  RESIDENCE_PERMIT;

  /** As it stands in requests, answers and the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Document> find(String code) {
    return Stream.of(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
