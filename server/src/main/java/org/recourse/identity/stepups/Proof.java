package org.recourse.identity.stepups;

/**
 * What is shown to confirm something: something known and something held, so that neither a stolen
 * password nor a stolen phone is enough.
 */
public record Proof(ConfirmMethod method, String code, String password) {
  /** Never shows what it holds. */
  @Override
  public String toString() {
    return "Proof[" + method + "]";
  }
}
