package org.recourse.identity.factors;

/**
 * A passkey's public part.
 *
 * @param id in base64url, as browsers know it
 * @param attested its public key and the model of the device, in base64url of their binary form
 * @param signCount how often it says it has signed; 0 for ever where a device does not count
 * @param backupEligible whether the owner's other devices may have it too
 */
record Credential(String id, String attested, long signCount, boolean backupEligible) {
  byte[] idBytes() {
    return Base64Url.decode(id);
  }

  byte[] attestedBytes() {
    return Base64Url.decode(attested);
  }
}
