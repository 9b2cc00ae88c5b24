package org.recourse.identity.freezes;

import java.util.Locale;

/** What ended a freeze. */
enum LiftedBy {
  AUTHENTICATOR,
  RECOVERY_CODE,
  PASSKEY,
  EMAIL,
  SMS,
  /** Two of the staff, who looked at who it is. */
  REVIEW,
  /** Two of the staff, at the word of who ordered it. */
  LAW,
  /** Its own end. */
  TIME;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static LiftedBy of(LiftMethod method) {
    return switch (method) {
      case PASSKEY -> PASSKEY;
      case AUTHENTICATOR -> AUTHENTICATOR;
      case RECOVERY_CODE -> RECOVERY_CODE;
      case EMAIL -> EMAIL;
      case SMS -> SMS;
    };
  }
}
