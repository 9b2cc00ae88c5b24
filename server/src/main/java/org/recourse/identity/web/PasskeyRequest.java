package org.recourse.identity.web;

import static org.recourse.kernel.Fields.required;

import org.jspecify.annotations.Nullable;
import org.recourse.identity.factors.PasskeyAnswer;
import org.recourse.identity.factors.PasskeySite;
import org.recourse.kernel.Fields;

/** What a browser hands over when a passkey has signed; each text in base64url. */
record PasskeyRequest(
    @Nullable String credentialId,
    @Nullable String clientData,
    @Nullable String authenticatorData,
    @Nullable String signature,
    @Nullable String userHandle) {
  /** More than any device hands over. */
  private static final int LENGTH_MAX = 8_192;

  PasskeyAnswer answer(PasskeySite site) {
    return new PasskeyAnswer(
        text("credential_id", credentialId),
        text("client_data", clientData),
        text("authenticator_data", authenticatorData),
        text("signature", signature),
        userHandle == null ? null : text("user_handle", userHandle),
        site);
  }

  static String text(String field, @Nullable String value) {
    String text = required(field, value);
    if (text.length() > LENGTH_MAX || !text.matches("[A-Za-z0-9_-]*")) {
      throw Fields.invalid(field, "Expected at most " + LENGTH_MAX + " characters of base64url.");
    }
    return text;
  }

  /** Never shows what was signed. */
  @Override
  public String toString() {
    return "PasskeyRequest";
  }
}
