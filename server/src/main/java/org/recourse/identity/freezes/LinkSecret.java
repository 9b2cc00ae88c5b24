package org.recourse.identity.freezes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** What makes a link good: 256 random bits, of which only the SHA-256 is kept. */
record LinkSecret(String text) {
  private static final String PREFIX = "rcf_";
  private static final int RANDOM_BYTES = 32;
  private static final int LENGTH = PREFIX.length() + 43;
  private static final SecureRandom RANDOM = new SecureRandom();

  static LinkSecret next() {
    byte[] bytes = new byte[RANDOM_BYTES];
    RANDOM.nextBytes(bytes);
    return new LinkSecret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** Whether it is worth looking for. */
  boolean isWellFormed() {
    return text.length() == LENGTH && text.startsWith(PREFIX);
  }

  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Never shown. */
  @Override
  public String toString() {
    return "LinkSecret";
  }
}
