package org.recourse.identity.codes;

import org.jspecify.annotations.Nullable;
import org.recourse.identity.factors.PasskeyAnswer;

/**
 * What is shown for a new password in the place of a forgotten one.
 *
 * @param code the one sent
 * @param factorCode of an authenticator, or a recovery code, from who has a strong factor
 * @param passkey in the place of that
 */
public record ResetProof(
    String code, @Nullable String factorCode, @Nullable PasskeyAnswer passkey) {
  boolean hasFactor() {
    return factorCode != null || passkey != null;
  }

  /** Never shows what it holds. */
  @Override
  public String toString() {
    return "ResetProof";
  }
}
