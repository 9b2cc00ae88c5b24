package org.recourse.identity.signins;

import org.jspecify.annotations.Nullable;
import org.recourse.identity.factors.PasskeyAnswer;

/**
 * What is shown after the password.
 *
 * @param code where the method has one
 * @param codeId names the code sent, where one was
 * @param passkey where that is the method
 */
public record StepProof(
    SecondMethod method,
    @Nullable String code,
    @Nullable String codeId,
    @Nullable PasskeyAnswer passkey) {

  /** Never shows what it holds. */
  @Override
  public String toString() {
    return "StepProof[" + method + "]";
  }
}
