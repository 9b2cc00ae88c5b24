package org.recourse.badinput;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A good body, made bad in one field at a time; goes down into objects. */
final class Fields {
  private static final JsonMapper JSON = new JsonMapper();

  /** As JSON, so that what Java cannot say can be sent too. */
  private static final List<String> BAD_IN_TEXT =
      List.of(
          "12",
          "1.5",
          "true",
          "{}",
          "{\"a\":1}",
          "[]",
          "[\"x\"]",
          "\"\"",
          "\"\\u0000\"",
          "\"a\\u0000b\"",
          "\"\\ud800\"",
          "\"a\\udc00b\"");

  private static final List<String> ODD_IN_TEXT =
      List.of(
          "\"\\u202eabc\"",
          "\"<script>alert(1)</script>\"",
          "\"' OR 1=1; --\"",
          "\"%s%n{0}${x}\"",
          "\"\\ud83d\\ude00\"",
          "\" \"",
          "\"\\r\\nX: y\"",
          "\"" + "a".repeat(10_000) + "\"",
          "\"" + "\u0301".repeat(5_000) + "\"",
          "\"+86 138\"",
          "\"=1+1\"");

  private static final List<String> BAD_IN_NUMBER =
      List.of(
          "-1",
          "0",
          "1.5",
          "1.0",
          "1e400",
          "1e2",
          "-9223372036854775808",
          "9223372036854775807",
          "9223372036854775808",
          "9".repeat(900),
          "\"1\"",
          "\"\"",
          "true",
          "[]",
          "[1]",
          "{}",
          "NaN",
          "Infinity",
          "0x10",
          "01");

  private static final List<String> BAD_IN_LIST =
      List.of("\"x\"", "1", "{}", "[1]", "[[]]", "[null]");

  private static final List<String> BAD_IN_BOOLEAN =
      List.of("\"x\"", "\"true\"", "\"\"", "0", "1", "[]", "[true]", "{}");

  private static final List<String> BAD_IN_OBJECT = List.of("\"x\"", "1", "[]", "{}", "true");

  private final ObjectNode marked;
  private final Map<String, String> bad = new LinkedHashMap<>();
  private final Map<String, String> odd = new LinkedHashMap<>();

  /**
   * Reads the good body.
   *
   * @param body marked as in {@link GoodRequests}
   */
  Fields(String body) {
    marked = (ObjectNode) JSON.readTree(body);
    spoil(marked, "", bad::put);
    bad.put("unknown field", good().replaceFirst("\\{", "{\"no_such_field\": 1, "));
  }

  String good() {
    return text(marked);
  }

  /** Bodies that must be refused, by what is bad about them. */
  Map<String, String> bad() {
    return bad;
  }

  /** Bodies that look strange, but may be right. */
  Map<String, String> odd() {
    return odd;
  }

  private void spoil(ObjectNode object, String path, BiConsumer<String, String> to) {
    for (String field : List.copyOf(object.propertyNames())) {
      JsonNode value = object.get(field);
      String name = path + field.replaceAll("[?~]", "");
      for (String replacement : badFor(value)) {
        boolean allowed =
            replacement.startsWith("\"")
                && field.matches("~.*|[?].*")
                && value.isString()
                && (field.startsWith("~") || replacement.equals("\"\""));
        if (!allowed) {
          to.accept(
              name + " = " + Attempts.start(replacement), replaced(object, field, replacement));
        }
      }
      if (value.isString()) {
        ODD_IN_TEXT.forEach(
            text -> odd.put(name + " = " + Attempts.start(text), replaced(object, field, text)));
      }
      if (!field.startsWith("?")) {
        to.accept(name + " = null", replaced(object, field, "null"));
        object.remove(field);
        to.accept(name + " missing", good());
        object.set(field, value);
      }
      if (value instanceof ObjectNode inner) {
        spoil(inner, name + ".", to);
      }
    }
  }

  private static List<String> badFor(JsonNode value) {
    if (value.isString()) {
      return BAD_IN_TEXT;
    }
    if (value.isNumber()) {
      return BAD_IN_NUMBER;
    }
    if (value.isBoolean()) {
      return BAD_IN_BOOLEAN;
    }
    return value.isArray() ? BAD_IN_LIST : BAD_IN_OBJECT;
  }

  private String replaced(ObjectNode object, String field, String json) {
    JsonNode before = object.get(field);
    object.put(field, "@@@");
    String body = good().replace("\"@@@\"", json);
    object.set(field, before);
    return body;
  }

  private static String text(ObjectNode object) {
    return JSON.writeValueAsString(object).replaceAll("\"[?~]", "\"");
  }
}
