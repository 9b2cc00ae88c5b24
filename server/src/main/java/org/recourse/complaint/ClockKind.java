package org.recourse.complaint;

import java.util.Locale;

/** What a clock measures. */
public enum ClockKind {
  FIRST_REPLY,
  NEXT_REPLY,
  UPDATE,
  RESOLUTION,
  CALLBACK,
  /** What a rule of law asks; it never pauses with the state of a case. */
  STATUTORY;

  /** As it stands in an answer and in the database: {@code first_reply}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static ClockKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
