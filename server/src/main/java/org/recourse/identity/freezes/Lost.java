package org.recourse.identity.freezes;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody else may hold: it neither lifts a freeze nor confirms anything. */
public enum Lost {
  PHONE,
  EMAIL;

  /** As it stands in requests and in the database: {@code phone}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Lost> find(String code) {
    return Stream.of(values()).filter(lost -> lost.code().equals(code)).findFirst();
  }
}
