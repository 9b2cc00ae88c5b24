package org.recourse.complaint.clocks;

import java.util.Locale;

/** Who has to look, from the desk upward. */
public enum Level {
  AGENT,
  LEAD,
  MANAGER,
  COMPLIANCE;

  /** As it stands in data and answers: {@code lead}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Level of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
