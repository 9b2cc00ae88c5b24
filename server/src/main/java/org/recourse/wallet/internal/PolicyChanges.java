package org.recourse.wallet.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.recourse.kernel.CurrencyCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a version of a policy says otherwise than the one before, for whoever decides it. */
final class PolicyChanges {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String NOTHING = "–";

  private PolicyChanges() {}

  /** A line for each figure that differs, {@code tiers.basic.EUR.day: 2000.00 → 3000.00}. */
  static List<String> between(String before, String after) {
    Map<String, String> old = figures(before);
    Map<String, String> next = figures(after);
    TreeSet<String> names = new TreeSet<>(old.keySet());
    names.addAll(next.keySet());
    List<String> changes = new ArrayList<>();
    for (String name : names) {
      String was = old.getOrDefault(name, NOTHING);
      String is = next.getOrDefault(name, NOTHING);
      if (!was.equals(is)) {
        changes.add("%s: %s → %s".formatted(name, was, is));
      }
    }
    return changes;
  }

  private static Map<String, String> figures(String body) {
    Map<String, String> figures = new TreeMap<>();
    collect("", JSON.readTree(body), figures);
    return figures;
  }

  private static void collect(String name, JsonNode node, Map<String, String> figures) {
    if (node.isObject()) {
      node.properties()
          .forEach(part ->
              collect(
                  name.isEmpty() ? part.getKey() : name + "." + part.getKey(),
                  part.getValue(),
                  figures));
    } else {
      figures.put(name, shown(name, node));
    }
  }

  /** What is in a currency as people write it, not in minor units. */
  private static String shown(String name, JsonNode figure) {
    return Arrays.stream(CurrencyCode.values())
        .filter(currency -> figure.isIntegralNumber() && isUnder(name, currency))
        .findFirst()
        .map(currency -> figure.decimalValue().movePointLeft(currency.digits()).toPlainString())
        .orElseGet(figure::toString);
  }

  private static boolean isUnder(String name, CurrencyCode currency) {
    return Arrays.asList(name.split("\\.")).contains(currency.name());
  }
}
