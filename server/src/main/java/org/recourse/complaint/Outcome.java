package org.recourse.complaint;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a case ended. */
public enum Outcome {
  /** The customer says that it is settled. */
  SETTLED,
  /** We put it right. */
  PUT_RIGHT,
  /** Nothing was wrong, and the customer was told why. */
  EXPLAINED,
  /** We do not agree; the customer was told where to turn next. */
  REJECTED,
  /** The customer takes it back. */
  WITHDRAWN,
  /** The customer did not answer what we asked. */
  NO_ANSWER,
  /** It goes on in another case. */
  MERGED,
  SPAM;

  /** As it stands in requests, answers and the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Outcome of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  public static Optional<Outcome> find(String code) {
    return Stream.of(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
