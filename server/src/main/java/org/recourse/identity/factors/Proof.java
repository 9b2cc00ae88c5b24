package org.recourse.identity.factors;

import org.jspecify.annotations.Nullable;

/**
 * What somebody shows before they change how their account is protected: the password, and one
 * strong factor.
 *
 * @param code of an authenticator, or a recovery code
 * @param passkey in the place of a code
 */
public record Proof(String password, @Nullable String code, @Nullable PasskeyAnswer passkey) {

  /** Never shows what it holds. */
  @Override
  public String toString() {
    return "Proof";
  }
}
