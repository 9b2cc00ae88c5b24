package org.recourse.badinput;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.recourse.kernel.Ids;

/** Everything tried on one endpoint, bodies aside. */
final class Attempts {
  private static final List<String> BAD_IDS =
      List.of(
          "x",
          "pay_",
          "pay_zzzzzzzzzzzzzzzzzzzzzzzzzz",
          "pay_01JD3KAAAAAAAAAAAAAAAAAAAA",
          Ids.text("zzz", Ids.next()),
          "0",
          "-1",
          "null",
          "%00",
          "%ED%A0%80",
          "%F0%9F%98%80",
          "%C0%AF",
          "' OR 1=1 --".replace(" ", "%20"),
          "a".repeat(5_000));

  private static final List<String> BAD_LIMITS =
      List.of("0", "-1", "101", "abc", "1.5", "99999999999999999999", "%00", "1e2", "true");

  private static final List<String> BAD_CURSORS =
      List.of(
          "x",
          "!!!!",
          "%00",
          "null",
          "AA",
          "%F0%9F%98%80",
          "A".repeat(4_000),
          "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");

  private static final List<String> ODD_TEXTS =
      List.of(
          "%00", "%F0%9F%98%80", "%25_%25", "%5C", "%27%22", "%E2%80%AE", "%FF", "x".repeat(3_000));

  private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

  private Attempts() {}

  static Stream<Attempt> on(Operation operation, String wallet) {
    return Stream.of(
            ids(operation),
            queries(operation),
            Bodies.attempts(operation, wallet),
            accepts(operation))
        .flatMap(attempts -> attempts);
  }

  /** Methods the path does not have. */
  static Stream<Attempt> wrongMethods(String path, Set<String> known) {
    return METHODS.stream()
        .filter(method -> !known.contains(method))
        .map(method -> Attempt.of("method " + method, method, path, null));
  }

  private static Stream<Attempt> ids(Operation operation) {
    return operation.pathVariables().isEmpty()
        ? Stream.empty()
        : BAD_IDS.stream()
            .map(id ->
                Attempt.of(
                    "id " + start(id),
                    operation.method(),
                    operation
                        .path()
                        .replaceAll("\\{[^}]+}", java.util.regex.Matcher.quoteReplacement(id)),
                    GoodRequests.hasBody(operation)
                        ? GoodRequests.body(operation, "").replaceAll("\"[?~]", "\"")
                        : null));
  }

  private static Stream<Attempt> queries(Operation operation) {
    if (GoodRequests.mustNotSucceed(operation)) {
      return Stream.empty();
    }
    return operation.query().keySet().stream()
        .flatMap(name ->
            switch (name) {
              case "limit" -> BAD_LIMITS.stream().map(value -> query(operation, name, value));
              case "cursor" -> BAD_CURSORS.stream().map(value -> query(operation, name, value));
              case "q", "to" -> odd(operation, name);
              default ->
                  Stream.concat(
                      Stream.of("nonsense", "%00", "-1e99", "2026-13-45T99:00:00Z")
                          .map(value -> query(operation, name, value)),
                      odd(operation, name));
            });
  }

  private static Stream<Attempt> odd(Operation operation, String name) {
    return ODD_TEXTS.stream().map(value -> query(operation, name, value).mayPass());
  }

  private static Attempt query(Operation operation, String name, String value) {
    return Attempt.of(
        name + "=" + start(value),
        operation.method(),
        GoodRequests.path(operation)
            + "?"
            + URLEncoder.encode(name, StandardCharsets.UTF_8)
            + "="
            + value,
        null);
  }

  private static Stream<Attempt> accepts(Operation operation) {
    if (GoodRequests.mustNotSucceed(operation) || GoodRequests.hasBody(operation)) {
      return Stream.empty();
    }
    return Stream.of("application/xml", "nonsense", "text/html;q=2", "*")
        .map(type ->
            Attempt.of("Accept " + type, operation.method(), GoodRequests.path(operation), null)
                .with("Accept", type)
                .mayPass());
  }

  static String start(String text) {
    return start(text, 40);
  }

  static String start(String text, int length) {
    return text.length() > length ? text.substring(0, length) + "… (" + text.length() + ")" : text;
  }
}
