package org.recourse.complaint;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What kind of thing a case is about. */
public enum LinkKind {
  PAYMENT,
  WALLET,
  CASE;

  /** As it stands in requests, answers and the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static LinkKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  public static Optional<LinkKind> find(String code) {
    return Stream.of(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
