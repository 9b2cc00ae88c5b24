package org.recourse.identity.codes;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.UUID;
import org.recourse.kernel.Fields;

/** Six digits. Their hash hides them from a glance; ten minutes and five tries protect them. */
record Code(String digits) {
  private static final SecureRandom RANDOM = new SecureRandom();

  static Code next() {
    return new Code("%06d".formatted(RANDOM.nextInt(1_000_000)));
  }

  /** What a person typed, spaces left out; {@code invalid_request} unless it is six digits. */
  static Code typed(String text) {
    String digits = text.replaceAll("\\s", "");
    if (!digits.matches("[0-9]{6}")) {
      throw Fields.invalid("code", "Expected the six digits of the code.");
    }
    return new Code(digits);
  }

  /** Differs from challenge to challenge, though the codes are few. */
  CodeHash hash(UUID challenge) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      ByteBuffer id = ByteBuffer.allocate(16);
      id.putLong(challenge.getMostSignificantBits()).putLong(challenge.getLeastSignificantBits());
      sha256.update(id.array());
      return CodeHash.of(sha256.digest(digits.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Never shown. */
  @Override
  public String toString() {
    return "Code";
  }
}
