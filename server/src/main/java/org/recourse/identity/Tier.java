package org.recourse.identity;

import java.util.Locale;

/** How well the house knows who somebody is; the more, the more money may move. */
public enum Tier {
  /** A handle that was proved to be theirs. */
  BASIC,
  /** A document of identity that two members of staff have seen. */
  VERIFIED,
  /** That, and where they live. */
  FULL;

  /** As it stands in an answer and in the database: {@code verified}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Tier of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
