package org.recourse.identity.passwords;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.recourse.identity.PasswordHash;
import org.springframework.security.crypto.bcrypt.BCrypt;

/**
 * bcrypt over HMAC-SHA-384: bcrypt reads no more than 72 bytes and stops at a zero byte, so it gets
 * the 64 characters of a digest instead of what was typed. The fixed key of the HMAC is no secret;
 * it keeps unsalted digests stolen elsewhere from being tried in place of passwords.
 */
final class Hashing {
  private static final String METHOD = "{bcrypt-hs384}";
  private static final SecretKeySpec PURPOSE =
      new SecretKeySpec("recourse password".getBytes(StandardCharsets.UTF_8), "HmacSHA384");

  private final int cost;
  private final PasswordHash dummy;

  /**
   * @param cost each step doubles the time; 11 takes about 0.1 s
   */
  Hashing(int cost) {
    this.cost = cost;
    // A hash no password is known to have; matching it takes as long as matching any other.
    this.dummy = new PasswordHash(METHOD + BCrypt.gensalt(cost) + ".".repeat(31));
  }

  PasswordHash hash(String password) {
    return new PasswordHash(METHOD + BCrypt.hashpw(digest(password), BCrypt.gensalt(cost)));
  }

  /** Takes as long when there is no hash to match as when there is. */
  boolean matches(String password, Optional<PasswordHash> hash) {
    String text = hash.orElse(dummy).text();
    boolean right =
        text.startsWith(METHOD)
            && BCrypt.checkpw(digest(password), text.substring(METHOD.length()));
    return right && hash.isPresent();
  }

  /** Whether the hash was made more cheaply than new ones are. */
  boolean isOutdated(PasswordHash hash) {
    int costAt = METHOD.length() + "$2a$".length();
    return !hash.text().startsWith(METHOD)
        || Integer.parseInt(hash.text().substring(costAt, costAt + 2)) < cost;
  }

  /** Keyboards write the same letter in several ways; form NFC makes them one (RFC 8265). */
  private static String digest(String password) {
    String text = Normalizer.normalize(password, Normalizer.Form.NFC);
    try {
      Mac mac = Mac.getInstance("HmacSHA384");
      mac.init(PURPOSE);
      return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }
}
