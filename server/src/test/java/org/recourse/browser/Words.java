package org.recourse.browser;

import java.nio.file.Path;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The texts of the web app, from the files it is built from. */
final class Words {
  private static final Path MESSAGES = Path.of("../web/src/shared/i18n/messages");
  private static final JsonMapper JSON = new JsonMapper();

  private final String language;

  Words(String language) {
    this.language = language;
  }

  /** The text under {@code identity:sign_up.title}. */
  String say(String key) {
    String[] parts = key.split(":", 2);
    JsonNode node = JSON.readTree(MESSAGES.resolve(language).resolve(parts[0] + ".json").toFile());
    for (String step : parts[1].split("\\.")) {
      node = node.path(step);
    }
    if (!node.isString()) {
      throw new IllegalArgumentException(
          "Expected a text under " + key + " in " + language + ", but there is none");
    }
    return node.asString();
  }

  /** Matches the text whatever stands in its places for values. */
  Pattern like(String key) {
    StringBuilder pattern = new StringBuilder("^");
    String text = say(key);
    int at = 0;
    for (var place = Pattern.compile("\\{\\{[^}]+}}").matcher(text); place.find(); ) {
      pattern.append(quote(text.substring(at, place.start()))).append(".+");
      at = place.end();
    }
    return Pattern.compile(pattern.append(quote(text.substring(at))).append("$").toString());
  }

  /** For the browser's own expressions, which know no {@code \\Q}. */
  private static String quote(String text) {
    return text.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0");
  }
}
