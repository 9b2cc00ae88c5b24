package org.recourse.identity.stepups;

import org.jspecify.annotations.Nullable;
import org.recourse.identity.factors.PasskeyAnswer;

/**
 * What is shown to confirm something: something known and something held, so that neither a stolen
 * password nor a stolen phone is enough.
 */
public record Proof(
    ConfirmMethod method, String code, @Nullable PasskeyAnswer passkey, String password) {
  /** A code, whatever it is from. */
  public Proof(ConfirmMethod method, String code, String password) {
    this(method, code, null, password);
  }

  /** Never shows what it holds. */
  @Override
  public String toString() {
    return "Proof[" + method + "]";
  }
}
