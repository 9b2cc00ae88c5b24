package org.recourse.wallet.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The policies there are. */
public enum PolicyName {
  STEP_UP,
  LIMITS;

  /** As it stands in an answer and in the database: {@code step_up}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static PolicyName of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  public static Optional<PolicyName> find(String code) {
    return Stream.of(values()).filter(name -> name.code().equals(code)).findFirst();
  }
}
