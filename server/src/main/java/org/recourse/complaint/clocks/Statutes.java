package org.recourse.complaint.clocks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.recourse.complaint.CaseFacts;
import org.recourse.complaint.ClockKind;
import org.recourse.rulebook.Rule;
import org.recourse.rulebook.Rule.StatutoryClock;

/** Which statutory clocks a case has. */
final class Statutes {
  private Statutes() {}

  /**
   * Starts those that apply and are not there yet, from the legal receipt; ends those that do not
   * apply any more. One that runs goes on as it began.
   */
  static void apply(CaseFacts facts, Terms terms, Lookup lookup, Runs runs, Instant at) {
    List<Rule> rules = rules(facts, terms, lookup);
    Set<String> ids = rules.stream().map(Rule::id).collect(Collectors.toSet());
    runs.change(
        run -> run.is(ClockKind.STATUTORY) && !ids.contains(run.key().rule()),
        run -> run.dropped(at));
    for (Rule rule : rules) {
      boolean running =
          runs.all().stream().anyMatch(run -> run.isOpen() && run.key().rule().equals(rule.id()));
      StatutoryClock clock = rule.clock();
      if (!running && clock != null) {
        runs.begin(
            runs.next(ClockKind.STATUTORY, rule.id()),
            facts.receivedAt(),
            new Length.Statutory(lookup.calendar(terms, clock.calendar()), clock.term()));
      }
    }
  }

  static Optional<Length> extended(Rule rule, Terms terms, Lookup lookup) {
    StatutoryClock clock = rule.clock();
    Rule.Extension longer = rule.extend();
    return clock == null || longer == null
        ? Optional.empty()
        : Optional.of(
            new Length.Statutory(lookup.calendar(terms, clock.calendar()), longer.term()));
  }

  private static List<Rule> rules(CaseFacts facts, Terms terms, Lookup lookup) {
    return terms.pack() == null
        ? List.of()
        : lookup
            .pack(terms.pack(), terms.packVersion())
            .starting(facts.kind().code(), facts.forwarded(), facts.receivedAt());
  }
}
