package org.recourse.identity.factors;

import org.jspecify.annotations.Nullable;

/**
 * What a browser hands back when a passkey has signed, each in base64url.
 *
 * @param userHandle whose passkey it is, where the device tells
 * @param site where it was shown
 */
public record PasskeyAnswer(
    String credentialId,
    String clientData,
    String authenticatorData,
    String signature,
    @Nullable String userHandle,
    PasskeySite site) {

  /** Never shows what was signed. */
  @Override
  public String toString() {
    return "PasskeyAnswer";
  }
}
