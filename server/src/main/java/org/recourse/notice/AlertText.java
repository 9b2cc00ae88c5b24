package org.recourse.notice;

import java.util.Locale;

/** Everything the house tells people by itself; the name is the key in the message files. */
enum AlertText {
  SENT(AlertKind.DEBIT),
  RECEIVED(AlertKind.CREDIT),
  TOPPED_UP(AlertKind.CREDIT),
  TOP_UP_FAILED(AlertKind.CREDIT),
  TOP_UP_UNKNOWN(AlertKind.CREDIT),
  TOP_UP_REVERSED(AlertKind.CREDIT),
  WELCOME(AlertKind.SECURITY),
  PASSWORD_CHANGED(AlertKind.SECURITY),
  UNFREEZE_ASKED(AlertKind.SECURITY),
  TIER_RAISED(AlertKind.SECURITY),
  REVIEW_DECLINED(AlertKind.SECURITY),
  FROZEN(AlertKind.SECURITY),
  FROZEN_SIGNED_OUT(AlertKind.SECURITY),
  FREEZE_CONFIRMED(AlertKind.SECURITY),
  FROZEN_BY_STAFF(AlertKind.SECURITY),
  RESTRICTED(AlertKind.SECURITY),
  APPEAL_ANSWERED(AlertKind.SECURITY),
  UNFROZEN(AlertKind.SECURITY),
  AUTHENTICATOR_ADDED(AlertKind.SECURITY),
  AUTHENTICATOR_REMOVED(AlertKind.SECURITY),
  RECOVERY_CODES_MADE(AlertKind.SECURITY),
  DEVICE_ADDED(AlertKind.SECURITY),
  PASSKEY_ADDED(AlertKind.SECURITY),
  PASSKEY_REMOVED(AlertKind.SECURITY),
  FACTOR_REMOVAL_BEGUN(AlertKind.SECURITY),
  FACTOR_REMOVAL_CALLED_OFF(AlertKind.SECURITY),
  FACTOR_LOST(AlertKind.SECURITY),
  SIGN_IN_CODES_CHANGED(AlertKind.SECURITY),
  RECOVERY_BEGUN(AlertKind.SECURITY),
  RECOVERY_CALLED_OFF(AlertKind.SECURITY),
  RECOVERY_DONE(AlertKind.SECURITY),
  HANDLE_ADDED(AlertKind.SECURITY),
  CONTACT_ASKED(AlertKind.SECURITY),
  CASE_ANSWERED(AlertKind.CASE),
  CASE_ASKS(AlertKind.CASE),
  CASE_WAITS(AlertKind.CASE),
  CASE_RESOLVED(AlertKind.CASE),
  PART_WRITTEN(AlertKind.CASE);

  private final AlertKind kind;

  AlertText(AlertKind kind) {
    this.kind = kind;
  }

  AlertKind kind() {
    return kind;
  }

  /** Whether money moved, which is told outside the inbox to who wants it. */
  boolean isMovement() {
    return this == SENT || this == RECEIVED || this == TOPPED_UP;
  }

  /** As it stands in the message files and in the database: {@code top_up_failed}. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static AlertText of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }
}
