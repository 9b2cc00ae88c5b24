package org.recourse.complaint;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an agent says of themselves. Whoever is not heard of counts as offline, whatever it is. */
public enum Presence {
  /** Takes new work. */
  AVAILABLE,
  /** Works on what is there and takes nothing new. */
  BUSY,
  OFFLINE;

  /** As it stands in requests, answers and the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Presence> find(String code) {
    return Stream.of(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
