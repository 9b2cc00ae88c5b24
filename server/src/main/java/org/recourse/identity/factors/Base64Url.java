package org.recourse.identity.factors;

import java.util.Base64;

/** Bytes as browsers hand passkeys' answers over: base64url without padding. */
final class Base64Url {
  private Base64Url() {}

  static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** {@link IllegalArgumentException} when it is something else. */
  static byte[] decode(String text) {
    return Base64.getUrlDecoder().decode(text);
  }
}
