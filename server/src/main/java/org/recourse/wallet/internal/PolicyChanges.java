package org.recourse.wallet.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a version of a policy says otherwise than the one before, for whoever decides it. Pure. */
final class PolicyChanges {
  private static final JsonMapper JSON = new JsonMapper();

  private PolicyChanges() {}

  /**
   * A figure that differs.
   *
   * @param figure where it stands, {@code tiers.basic.EUR.day}
   * @param before in minor units where it is in a currency; null where none stood there
   * @param after the same
   */
  record Change(String figure, @Nullable Long before, @Nullable Long after) {}

  static List<Change> between(String before, String after) {
    Map<String, Long> old = figures(before);
    Map<String, Long> next = figures(after);
    TreeSet<String> names = new TreeSet<>(old.keySet());
    names.addAll(next.keySet());
    List<Change> changes = new ArrayList<>();
    for (String name : names) {
      Change change = new Change(name, old.get(name), next.get(name));
      if (change.before() == null || !change.before().equals(change.after())) {
        changes.add(change);
      }
    }
    return changes;
  }

  static String text(List<Change> changes) {
    return JSON.writeValueAsString(changes);
  }

  private static Map<String, Long> figures(String body) {
    Map<String, Long> figures = new TreeMap<>();
    collect("", JSON.readTree(body), figures);
    return figures;
  }

  private static void collect(String name, JsonNode node, Map<String, Long> figures) {
    if (node.isObject()) {
      node.properties()
          .forEach(part ->
              collect(
                  name.isEmpty() ? part.getKey() : name + "." + part.getKey(),
                  part.getValue(),
                  figures));
    } else if (node.isIntegralNumber() && node.canConvertToLong()) {
      figures.put(name, node.longValue());
    }
  }
}
