package org.recourse.complaint.clocks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.recourse.complaint.CaseClock;
import org.recourse.complaint.CaseFacts;
import org.recourse.complaint.ClockKind;
import org.recourse.complaint.LegalDuty;
import org.recourse.rulebook.Rule;
import org.recourse.rulebook.Rule.StatutoryClock;
import org.recourse.rulebook.Term;

/** Which statutory clocks a case has. */
final class Statutes {
  private Statutes() {}

  /**
   * Starts those that apply and are not there yet, from the legal receipt; ends those that do not
   * apply any more. One that runs goes on as it began; one that was met is not asked for again.
   */
  static void apply(CaseFacts facts, Terms terms, Lookup lookup, Runs runs, Instant at) {
    List<Rule> rules = rules(facts, terms, lookup);
    Set<String> ids = rules.stream().map(Rule::id).collect(Collectors.toSet());
    runs.change(
        run -> run.is(ClockKind.STATUTORY) && !ids.contains(run.key().rule()),
        run -> run.dropped(at));
    for (Rule rule : rules) {
      boolean known =
          runs.all().stream()
              .anyMatch(run ->
                  run.key().rule().equals(rule.id()) && run.state() != CaseClock.State.DROPPED);
      StatutoryClock clock = rule.clock();
      if (!known && clock != null) {
        runs.begin(
            runs.next(ClockKind.STATUTORY, rule.id()),
            facts.receivedAt(),
            length(clock, clock.term(), terms, lookup));
      }
    }
  }

  static Optional<Length> extended(Rule rule, Terms terms, Lookup lookup) {
    StatutoryClock clock = rule.clock();
    Rule.Extension longer = rule.extend();
    return clock == null || longer == null
        ? Optional.empty()
        : Optional.of(length(clock, longer.term(), terms, lookup));
  }

  /** What an open run stands for. */
  static LegalDuty duty(Run run, Rule rule, Optional<Length> longer) {
    if (!(run.length() instanceof Length.Statutory law)) {
      throw new IllegalArgumentException("Expected a run of a rule, but got " + run.key());
    }
    Instant due = law.term().due(run.startedAt(), law.calendar());
    Optional<Instant> longest =
        longer.map(length -> length.mark(run.startedAt(), List.of(), 100, Duration.ZERO));
    boolean extended =
        longer
            .filter(
                length -> length instanceof Length.Statutory all && all.term().equals(law.term()))
            .isPresent();
    return new LegalDuty(rule, law.calendar().zone(), due, longest.orElse(null), extended);
  }

  /** Whether it is a clock of the law that this ends. */
  static boolean waits(Run run, String what) {
    return run.length() instanceof Length.Statutory law && law.stopsOn().equals(what);
  }

  private static Length length(StatutoryClock clock, Term term, Terms terms, Lookup lookup) {
    return new Length.Statutory(lookup.calendar(terms, clock.calendar()), term, clock.stopsOn());
  }

  private static List<Rule> rules(CaseFacts facts, Terms terms, Lookup lookup) {
    return terms.pack() == null
        ? List.of()
        : lookup
            .pack(terms.pack(), terms.packVersion())
            .starting(
                facts.kind().code(), facts.problemType(), facts.forwarded(), facts.receivedAt());
  }
}
