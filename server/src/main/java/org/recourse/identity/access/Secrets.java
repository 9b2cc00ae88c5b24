package org.recourse.identity.access;

import java.security.SecureRandom;
import java.util.Base64;
import org.recourse.identity.AccessKind;

/**
 * The secrets of sessions, tokens and devices: a prefix that tells what it is, also to programs
 * that look for leaked secrets, and 256 random bits.
 */
public final class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int RANDOM_BYTES = 32;
  private static final int LENGTH = 4 + 43;

  private Secrets() {}

  static String next(AccessKind kind) {
    return next(prefix(kind));
  }

  /** A new secret under a prefix of four characters. */
  public static String next(String prefix) {
    byte[] bytes = new byte[RANDOM_BYTES];
    RANDOM.nextBytes(bytes);
    return prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Whether it is worth looking for. */
  static boolean isWellFormed(AccessKind kind, String secret) {
    return isWellFormed(prefix(kind), secret);
  }

  public static boolean isWellFormed(String prefix, String secret) {
    return secret.length() == LENGTH && secret.startsWith(prefix);
  }

  private static String prefix(AccessKind kind) {
    return switch (kind) {
      case SESSION -> "rcs_";
      case TOKEN -> "rct_";
    };
  }
}
