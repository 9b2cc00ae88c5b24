package org.recourse.identity.web;

import java.time.Instant;
import java.util.List;
import org.recourse.identity.factors.PasskeySite;
import org.recourse.identity.factors.Passkeys;

/**
 * What a browser is to have a passkey sign.
 *
 * @param credentialIds those that will do; none for any of this site
 */
record PasskeyChallengeView(
    String challenge, String rpId, List<String> credentialIds, Instant expiresAt) {
  static PasskeyChallengeView of(Passkeys.Asked asked, PasskeySite site) {
    return new PasskeyChallengeView(
        asked.challenge(), site.rpId(), asked.credentialIds(), asked.expiresAt());
  }
}
