package org.recourse.identity.access;

import java.security.SecureRandom;
import java.util.Base64;
import org.recourse.identity.AccessKind;

/**
 * The secrets of sessions and tokens: a prefix that tells what it is, also to programs that look
 * for leaked secrets, and 256 random bits.
 */
final class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int RANDOM_BYTES = 32;
  private static final int LENGTH = 4 + 43;

  private Secrets() {}

  static String next(AccessKind kind) {
    byte[] bytes = new byte[RANDOM_BYTES];
    RANDOM.nextBytes(bytes);
    return prefix(kind) + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Whether it is worth looking for. */
  static boolean isWellFormed(AccessKind kind, String secret) {
    return secret.length() == LENGTH && secret.startsWith(prefix(kind));
  }

  private static String prefix(AccessKind kind) {
    return switch (kind) {
      case SESSION -> "rcs_";
      case TOKEN -> "rct_";
    };
  }
}
