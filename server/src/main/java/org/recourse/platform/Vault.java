package org.recourse.platform;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Secrets that must be read again, such as an authenticator's, rest sealed: AES-256-GCM, with the
 * number of the key in front. The first key seals, all of them open; so a key is changed by putting
 * a new one first, and dropped once nothing is sealed with it.
 */
public final class Vault {
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int KEYS_MAX = 127;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte first;
  private final Map<Byte, SecretKeySpec> keys;

  private Vault(byte first, Map<Byte, SecretKeySpec> keys) {
    this.first = first;
    this.keys = keys;
  }

  /**
   * Reads keys as {@code 2:base64,1:base64}: numbers from 1 to 127, 32 bytes each, the one that
   * seals first.
   */
  public static Vault of(String text) {
    Map<Byte, SecretKeySpec> keys = new LinkedHashMap<>();
    for (String part : text.split(",")) {
      String[] words = part.strip().split(":", 2);
      try {
        int number = Integer.parseInt(words[0]);
        byte[] bytes = Base64.getDecoder().decode(words.length == 2 ? words[1] : "");
        if (number >= 1 && number <= KEYS_MAX && bytes.length == KEY_BYTES) {
          keys.put((byte) number, new SecretKeySpec(bytes, "AES"));
          continue;
        }
      } catch (IllegalArgumentException e) {
        // Told below, without a word of the key.
      }
      throw new StartRefused(
          "Expected recourse.vault.keys as number:key pairs with commas between, each key 32 bytes"
              + " in base 64, but it reads otherwise.",
          "Make a key with: openssl rand -base64 32");
    }
    return new Vault(keys.keySet().iterator().next(), keys);
  }

  /** A new key, as {@link #of} reads it. */
  static String newKey() {
    byte[] key = new byte[KEY_BYTES];
    RANDOM.nextBytes(key);
    return "1:" + Base64.getEncoder().encodeToString(key);
  }

  /**
   * Seals a secret.
   *
   * @param place where it rests: sealed bytes moved to another place do not open there
   */
  public byte[] seal(String place, byte[] secret) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    byte[] sealed = run(Cipher.ENCRYPT_MODE, first, nonce, place, ByteBuffer.wrap(secret));
    return ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length)
        .put(first)
        .put(nonce)
        .put(sealed)
        .array();
  }

  public byte[] open(String place, byte[] sealed) {
    ByteBuffer bytes = ByteBuffer.wrap(sealed);
    byte key = bytes.get();
    byte[] nonce = new byte[NONCE_BYTES];
    bytes.get(nonce);
    return run(Cipher.DECRYPT_MODE, key, nonce, place, bytes);
  }

  private byte[] run(int mode, byte number, byte[] nonce, String place, ByteBuffer input) {
    SecretKeySpec key = keys.get(number);
    if (key == null) {
      throw new IllegalStateException("Expected the key " + number + " in recourse.vault.keys");
    }
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
      byte[] bytes = new byte[input.remaining()];
      input.get(bytes);
      return cipher.doFinal(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Expected what was sealed for " + place, e);
    }
  }
}
