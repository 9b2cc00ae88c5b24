package org.recourse.badinput;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request to try.
 *
 * @param name what is bad about it
 * @param address path and query, percent-encoded as it goes out
 * @param refused whether it must be turned away; otherwise it may also succeed
 */
record Attempt(
    String name,
    String method,
    String address,
    byte @Nullable [] body,
    Map<String, String> headers,
    boolean refused) {

  static Attempt of(String name, String method, String address, @Nullable String body) {
    return new Attempt(
        name,
        method,
        address,
        body == null ? null : body.getBytes(StandardCharsets.UTF_8),
        body == null ? Map.of() : Map.of("Content-Type", "application/json"),
        true);
  }

  Attempt mayPass() {
    return new Attempt(name, method, address, body, headers, false);
  }

  Attempt with(byte[] otherBody) {
    return new Attempt(name, method, address, otherBody, headers, refused);
  }

  Attempt with(String header, String value) {
    Map<String, String> more = new java.util.HashMap<>(headers);
    more.put(header, value);
    return new Attempt(name, method, address, body, more, refused);
  }
}
