package org.recourse.complaint.clocks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recourse.rulebook.Pack;
import org.recourse.rulebook.Term;

/** What a confirmation changes of an entry of a pack. Pure. */
final class EntryChanges {
  private EntryChanges() {}

  static List<RuleChange> between(Pack before, Pack after, String entry) {
    Map<String, List<String>> old = figures(before, entry);
    List<RuleChange> changes = new ArrayList<>();
    figures(after, entry)
        .forEach((part, now) -> {
          List<String> was = old.getOrDefault(part, List.of());
          if (!now.equals(was)) {
            changes.add(new RuleChange(entry, part, was, now));
          }
        });
    return List.copyOf(changes);
  }

  private static Map<String, List<String>> figures(Pack pack, String entry) {
    Map<String, List<String>> figures = new LinkedHashMap<>();
    pack.rule(entry)
        .ifPresent(rule -> {
          figures.put("evidence", List.of(rule.evidence().name()));
          figures.put("law_ref", List.of(rule.lawRef()));
          figures.put("term", term(rule.clock() == null ? null : rule.clock().term()));
          figures.put("longer", term(rule.extend() == null ? null : rule.extend().term()));
        });
    pack.body(entry)
        .ifPresent(body -> {
          figures.put("evidence", List.of(body.evidence().name()));
          figures.put("law_ref", maybe(body.lawRef()));
          figures.put("phone", maybe(body.phone()));
          figures.put("url", maybe(body.url()));
        });
    return figures;
  }

  private static List<String> maybe(@Nullable String value) {
    return value == null ? List.of() : List.of(value);
  }

  private static List<String> term(@Nullable Term term) {
    return term == null
        ? List.of()
        : List.of(Integer.toString(term.length()), term.unit().code(), term.countFrom().code());
  }
}
