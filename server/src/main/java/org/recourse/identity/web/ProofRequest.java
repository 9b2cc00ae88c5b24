package org.recourse.identity.web;

import static org.recourse.kernel.Fields.required;

import org.jspecify.annotations.Nullable;
import org.recourse.identity.factors.PasskeySite;
import org.recourse.identity.factors.Proof;

/**
 * The password, and a strong factor: a code of an authenticator, a recovery code, or a passkey that
 * has signed.
 */
record ProofRequest(
    @Nullable String password, @Nullable String code, @Nullable PasskeyRequest passkey) {

  /** Both parts, whichever strong factor it is. */
  Proof proof(PasskeySite site) {
    if (passkey == null) {
      required("code", code);
    }
    return mere(site);
  }

  /** The password, and the rest where it is given. */
  Proof mere(PasskeySite site) {
    return new Proof(
        PersonalTexts.password("password", password),
        code == null ? null : PersonalTexts.code(code),
        passkey == null ? null : passkey.answer(site));
  }
}
