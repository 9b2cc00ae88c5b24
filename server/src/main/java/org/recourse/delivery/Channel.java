package org.recourse.delivery;

import java.util.Locale;

/** The ways out. */
public enum Channel {
  EMAIL,
  SMS;

  /** As it stands in an answer and in the database: {@code email}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Channel of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
