package org.recourse.complaint.clocks;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseClock;
import org.recourse.complaint.CaseFacts;
import org.recourse.complaint.ClockKind;
import org.recourse.complaint.Forwarding;
import org.recourse.complaint.LegalDuty;
import org.recourse.rulebook.Pack;
import org.recourse.rulebook.Rule;
import org.recourse.rulebook.Rule.StatutoryClock;
import org.recourse.rulebook.Term;

/** Which statutory clocks a case has. */
final class Statutes {
  private Statutes() {}

  /**
   * Starts those that apply and are not there yet, from the legal receipt; ends those that do not
   * apply any more. One that runs goes on as it began, unless it turns out that an authority passed
   * the complaint on at another time; one that was met is not asked for again.
   */
  static void apply(CaseFacts facts, Terms terms, Lookup lookup, Runs runs, Instant at) {
    Map<String, Start> starts = starts(facts, terms, lookup);
    runs.change(
        run -> run.is(ClockKind.STATUTORY) && !Start.holds(starts.get(run.key().rule()), run),
        run -> run.dropped(at));
    for (Start start : starts.values()) {
      Rule rule = start.rule();
      boolean known =
          runs.all().stream()
              .anyMatch(run ->
                  run.key().rule().equals(rule.id()) && run.state() != CaseClock.State.DROPPED);
      StatutoryClock clock = rule.clock();
      if (!known && clock != null) {
        runs.begin(
            runs.next(ClockKind.STATUTORY, rule.id()),
            start.at(),
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

  /** A rule, and from when it counts. */
  private record Start(Rule rule, Instant at) {
    private static boolean holds(@Nullable Start start, Run run) {
      return start != null && (!start.isMovable() || run.startedAt().equals(start.at()));
    }

    private boolean isMovable() {
      return Boolean.TRUE.equals(rule.appliesIf().forwarded());
    }
  }

  /**
   * What was passed on counts from when we got it; what the customer began by coming to us goes on
   * beside it, and a rule for both counts from the earlier. A case that came by an authority alone
   * was received when that was.
   */
  private static Map<String, Start> starts(CaseFacts facts, Terms terms, Lookup lookup) {
    Map<String, Start> starts = new LinkedHashMap<>();
    if (terms.pack() == null) {
      return starts;
    }
    Pack pack = lookup.pack(terms.pack(), terms.packVersion());
    Forwarding forwarded = facts.forwarded();
    Instant received = facts.receivedAt();
    if (forwarded != null && !received.isBefore(forwarded.receivedAt())) {
      add(starts, pack, facts, true, forwarded.receivedAt());
    }
    if (forwarded == null || !received.equals(forwarded.receivedAt())) {
      add(starts, pack, facts, false, received);
    }
    if (forwarded != null) {
      add(starts, pack, facts, true, forwarded.receivedAt());
    }
    return starts;
  }

  private static void add(
      Map<String, Start> starts, Pack pack, CaseFacts facts, boolean forwarded, Instant from) {
    pack.starting(facts.kind().code(), facts.problemType(), forwarded, from)
        .forEach(rule -> starts.putIfAbsent(rule.id(), new Start(rule, from)));
  }
}
