package org.recourse.tour;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** What Ada has on her tablet. */
final class AuthenticatorApp {
  private static final int STEP_SECONDS = 30;

  private final SecretKeySpec secret;

  AuthenticatorApp(String base32) {
    secret = new SecretKeySpec(new Base32().decode(base32), "HmacSHA1");
  }

  String code() throws InvalidKeyException {
    return code(Instant.now());
  }

  /** The one it shows next; a server takes it already, for clocks differ. */
  String nextCode() throws InvalidKeyException {
    return code(Instant.now().plusSeconds(STEP_SECONDS));
  }

  private String code(Instant at) throws InvalidKeyException {
    return new TimeBasedOneTimePasswordGenerator().generateOneTimePasswordString(secret, at);
  }
}
