package org.recourse.support;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Duration;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** What a person has on a phone: shows a code, and half a minute later another. */
public final class AuthenticatorApp {
  private final SecretKeySpec secret;
  private final MutableClock clock;
  private boolean shown;

  public AuthenticatorApp(String base32, MutableClock clock) {
    this.secret = new SecretKeySpec(new Base32().decode(base32), "HmacSHA1");
    this.clock = clock;
  }

  /** The code of now; once it was shown, the next one, half a minute later. */
  public String next() {
    if (shown) {
      clock.tick(Duration.ofSeconds(30));
    }
    shown = true;
    try {
      return new TimeBasedOneTimePasswordGenerator()
          .generateOneTimePasswordString(secret, clock.instant());
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }
}
