package org.recourse.complaint;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How soon a case deserves its turn, apart from its clocks. */
public enum Priority {
  LOW,
  NORMAL,
  HIGH,
  URGENT;

  /** As it stands in requests, answers and the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Priority of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  public static Optional<Priority> find(String code) {
    return Stream.of(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
