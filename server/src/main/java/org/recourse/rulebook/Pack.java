package org.recourse.rulebook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The rules of one place for one kind of licence. A version, once it is there, never changes.
 *
 * @param id {@code cn-nonbank}
 * @param countries of customers it is for, as ISO 3166-1 codes
 */
public record Pack(
    String id,
    int version,
    Wording title,
    List<String> countries,
    List<Rule> rules,
    List<Body> bodies) {
  public Pack {
    countries = List.copyOf(countries);
    rules = List.copyOf(rules);
    bodies = List.copyOf(bodies);
  }

  public Optional<Rule> rule(String rule) {
    return rules.stream().filter(found -> found.id().equals(rule)).findFirst();
  }

  public Optional<Body> body(String body) {
    return bodies.stream().filter(found -> found.id().equals(body)).findFirst();
  }

  /** The rules that start a clock on such a case. */
  public List<Rule> starting(String kind, String problem, boolean forwarded, Instant receivedAt) {
    return rules.stream()
        .filter(rule -> rule.starts(kind, problem, forwarded, receivedAt))
        .toList();
  }
}
