package org.recourse.identity.codes;

import java.security.MessageDigest;
import java.util.HexFormat;

/** What is kept of a code: a SHA-256. */
record CodeHash(String hex) {

  static CodeHash of(byte[] bytes) {
    return new CodeHash(HexFormat.of().formatHex(bytes));
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  /** Compares in a time that tells nothing. */
  boolean matches(CodeHash other) {
    return MessageDigest.isEqual(bytes(), other.bytes());
  }

  /** Never shown: there are only a million codes. */
  @Override
  public String toString() {
    return "CodeHash";
  }
}
