package org.recourse.complaint.ratings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** What makes a link to a rating good: 256 random bits. */
record RatingSecret(String text) {
  private static final String PREFIX = "rcr_";
  private static final int RANDOM_BYTES = 32;
  private static final int LENGTH = PREFIX.length() + 43;
  private static final SecureRandom RANDOM = new SecureRandom();

  static RatingSecret next() {
    byte[] bytes = new byte[RANDOM_BYTES];
    RANDOM.nextBytes(bytes);
    return new RatingSecret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
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

  byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Never shown. */
  @Override
  public String toString() {
    return "RatingSecret";
  }
}
