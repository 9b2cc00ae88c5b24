package org.recourse.identity.devices;

import java.util.List;
import org.recourse.identity.access.SecretHash;
import org.recourse.identity.access.Secrets;

/** The secrets a browser is known by: one for each of the people who sign in with it. */
final class DeviceSecrets {
  private static final String PREFIX = "rcd_";

  private DeviceSecrets() {}

  static String next() {
    return Secrets.next(PREFIX);
  }

  static List<String> wellFormed(List<String> secrets) {
    return secrets.stream().filter(secret -> Secrets.isWellFormed(PREFIX, secret)).toList();
  }

  static byte[][] hashes(List<String> secrets) {
    return wellFormed(secrets).stream()
        .map(secret -> SecretHash.of(secret).bytes())
        .toArray(byte[][]::new);
  }
}
