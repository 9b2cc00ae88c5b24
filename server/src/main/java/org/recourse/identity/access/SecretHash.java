package org.recourse.identity.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * The SHA-256 of a secret, in two halves: all that is kept of it. A fast hash does, since nobody
 * can guess 256 random bits; and looking up by hash means no comparison tells how far a guess was
 * right.
 */
public record SecretHash(UUID first, UUID second) {

  public static SecretHash of(String secret) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      ByteBuffer hash = ByteBuffer.wrap(sha256.digest(secret.getBytes(StandardCharsets.UTF_8)));
      return new SecretHash(half(hash), half(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static UUID half(ByteBuffer hash) {
    return new UUID(hash.getLong(), hash.getLong());
  }

  public byte[] bytes() {
    return ByteBuffer.allocate(32)
        .putLong(first.getMostSignificantBits())
        .putLong(first.getLeastSignificantBits())
        .putLong(second.getMostSignificantBits())
        .putLong(second.getLeastSignificantBits())
        .array();
  }

  /** Never shown. */
  @Override
  public String toString() {
    return "SecretHash";
  }
}
