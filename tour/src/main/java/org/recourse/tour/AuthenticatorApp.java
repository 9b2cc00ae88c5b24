package org.recourse.tour;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** What somebody has on their tablet. */
final class AuthenticatorApp {
  private static final int STEP_SECONDS = 30;

  private final SecretKeySpec secret;
  private long used;

  AuthenticatorApp(String base32) {
    secret = new SecretKeySpec(new Base32().decode(base32), "HmacSHA1");
  }

  /**
   * A code not used before, for each counts once. The next one counts already, since clocks differ;
   * for one after that its owner waits.
   */
  String code() throws InvalidKeyException, InterruptedException {
    used = Math.max(used + 1, now());
    while (used > now() + 1) {
      Thread.sleep(100);
    }
    return new TimeBasedOneTimePasswordGenerator()
        .generateOneTimePasswordString(secret, Instant.ofEpochSecond(used * STEP_SECONDS));
  }

  private static long now() {
    return Instant.now().getEpochSecond() / STEP_SECONDS;
  }
}
