package org.recourse.identity.freezes;

import java.util.Locale;

/** Who froze an account, and how. */
public enum FreezeKind {
  /** Its owner, in a session. */
  OWN,
  /** Whoever showed, signed out, something only its owner should have. */
  SIGNED_OUT,
  /** Whoever opened the link of an alert. */
  LINK,
  /** A member of staff, at the owner's word or at a suspicion. */
  AGENT,
  /** A court or an office. */
  LAW;

  /** As it stands in the database: {@code signed_out}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * What its owner calls it: a freeze by law is a restriction and no more, for its owner may not be
   * allowed to learn whose it is.
   */
  public String shown() {
    return this == LAW ? "restricted" : code();
  }

  static FreezeKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  boolean isByStaff() {
    return this == AGENT || this == LAW;
  }
}
