package org.recourse.badinput;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Bodies that are not what was asked for, as a whole or in one field. */
final class Bodies {
  private static final int LIMIT = 64 * 1024;

  private static final List<String> BROKEN =
      List.of(
          "",
          " ",
          "null",
          "[]",
          "[{}]",
          "\"text\"",
          "12",
          "true",
          "{",
          "{\"a\":",
          "{\"a\" 1}",
          "{'a': 1}",
          "{} {}",
          "{}x",
          "\u0000",
          "<a/>",
          "a=b&c=d",
          "\ufeff",
          "[".repeat(30_000),
          "{\"a\":".repeat(10_000),
          "{\"" + "k".repeat(60_000) + "\": 1}");

  private static final List<String> TYPES =
      List.of(
          "text/plain",
          "application/xml",
          "application/x-www-form-urlencoded",
          "multipart/form-data; boundary=x",
          "application/octet-stream",
          "nonsense",
          "a/b/c");

  private Bodies() {}

  static Stream<Attempt> attempts(Operation operation, String wallet) {
    if (!GoodRequests.hasBody(operation)) {
      return GoodRequests.mustNotSucceed(operation) ? Stream.empty() : unasked(operation);
    }
    Fields fields = new Fields(GoodRequests.body(operation, wallet));
    String good = fields.good();
    List<Attempt> attempts = new ArrayList<>();
    BROKEN.forEach(body -> attempts.add(attempt(operation, "body " + body, body)));
    attempts.add(
        Attempt.of("no body", operation.method(), GoodRequests.path(operation), null)
            .with("Content-Type", "application/json"));
    attempts.add(attempt(operation, "huge body", good + " ".repeat(LIMIT)));
    attempts.add(
        attempt(
            operation, "huge field", good.replace("{", "{\"x\":\"" + "x".repeat(LIMIT) + "\",")));
    attempts.add(attempt(operation, "not UTF-8", good).with(notUtf8(good)));
    TYPES.forEach(
        type -> attempts.add(attempt(operation, "type " + type, good).with("Content-Type", type)));
    fields.bad().forEach((name, body) -> attempts.add(attempt(operation, name, body)));
    fields.odd().forEach((name, body) -> attempts.add(attempt(operation, name, body).mayPass()));
    if (operation.key().equals("POST /payments")) {
      keys(operation, good, attempts);
    }
    return attempts.stream();
  }

  /** Payments alone carry a key. */
  private static void keys(Operation operation, String good, List<Attempt> attempts) {
    attempts.replaceAll(
        attempt -> attempt.with("Idempotency-Key", "sweep-" + attempts.indexOf(attempt)));
    attempts.add(Attempt.of("no key", operation.method(), operation.path(), good));
    for (String key : List.of("", " ", "with space", "k".repeat(256), "\u00e9", "a\tb")) {
      attempts.add(
          Attempt.of("key " + Attempts.start(key), operation.method(), operation.path(), good)
              .with("Idempotency-Key", key));
    }
  }

  /** A body where none belongs is not read, and harms nobody. */
  private static Stream<Attempt> unasked(Operation operation) {
    return Stream.of("{\"a\": 1}", "{", "x".repeat(LIMIT + 1))
        .map(body -> attempt(operation, "unasked body " + body, body).mayPass());
  }

  private static Attempt attempt(Operation operation, String name, String body) {
    return Attempt.of(
        Attempts.start(name.replace('\u0000', '0')),
        operation.method(),
        GoodRequests.path(operation),
        body);
  }

  private static byte[] notUtf8(String good) {
    byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
    int quote = good.lastIndexOf('"');
    byte[] broken = Arrays.copyOf(bytes, bytes.length);
    broken[quote - 1] = (byte) 0xff;
    return broken;
  }
}
