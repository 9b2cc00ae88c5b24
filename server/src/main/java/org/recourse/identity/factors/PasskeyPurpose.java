package org.recourse.identity.factors;

import java.util.Locale;

/**
 * What a passkey is asked to sign for; what it signs for one purpose is worth nothing for another.
 */
public enum PasskeyPurpose {
  /** Becoming a factor of a person. */
  REGISTER,
  /** Signing in without anything else. */
  SIGN_IN,
  /** The step after the password, of one sign-in. */
  SECOND_STEP,
  /** A change of a person's own factors or password. */
  OWN_CHANGE,
  /** A step-up: one payment, or one other act. */
  STEP_UP,
  /** Lifting a person's freeze. */
  UNFREEZE,
  /** A new password in the place of a forgotten one. */
  RESET;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
