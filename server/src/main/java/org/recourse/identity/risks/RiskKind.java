package org.recourse.identity.risks;

import java.util.Locale;

/** What makes an account look as if somebody else were at it, or might soon be. */
public enum RiskKind {
  /** Somebody signed in with a device not seen before. */
  NEW_DEVICE,
  /** A browser or system came that gets no more security updates. */
  OUTDATED_SOFTWARE,
  /** Codes or passwords were tried again and again. */
  FAILED_CODES,
  /** Something that waited to be confirmed was refused. */
  STEP_UP_REFUSED,
  /** The account was frozen. */
  FREEZE;

  /** As it stands in answers and in the database: {@code new_device}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static RiskKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
