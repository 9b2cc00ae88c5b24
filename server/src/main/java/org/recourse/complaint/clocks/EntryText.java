package org.recourse.complaint.clocks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recourse.rulebook.Pack;
import org.recourse.rulebook.Term;

/** What a confirmation changes of an entry, as a second person reads it. Pure. */
final class EntryText {
  private EntryText() {}

  static String change(Pack before, Pack after, String entry) {
    Map<String, String> old = figures(before, entry);
    return figures(after, entry).entrySet().stream()
        .filter(now -> !now.getValue().equals(old.get(now.getKey())))
        .map(now -> now.getKey() + ": " + old.get(now.getKey()) + " → " + now.getValue())
        .collect(Collectors.joining("\n"));
  }

  private static Map<String, String> figures(Pack pack, String entry) {
    Map<String, String> figures = new LinkedHashMap<>();
    pack.rule(entry)
        .ifPresent(rule -> {
          figures.put("evidence", rule.evidence().name());
          figures.put("law_ref", rule.lawRef());
          figures.put("term", text(rule.clock() == null ? null : rule.clock().term()));
          figures.put("longer", text(rule.extend() == null ? null : rule.extend().term()));
        });
    pack.body(entry)
        .ifPresent(body -> {
          figures.put("evidence", body.evidence().name());
          figures.put("phone", or(body.phone()));
          figures.put("url", or(body.url()));
        });
    return figures;
  }

  private static String or(@Nullable String value) {
    return value == null ? "–" : value;
  }

  private static String text(@Nullable Term term) {
    return term == null
        ? "–"
        : term.length() + " " + term.unit().code() + ", " + term.countFrom().code();
  }
}
