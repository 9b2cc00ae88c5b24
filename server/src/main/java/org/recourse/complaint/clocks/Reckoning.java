package org.recourse.complaint.clocks;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.rulebook.BusinessCalendar;
import org.springframework.stereotype.Component;

/**
 * Computes what a case's clocks show from its history, writes it in place of what stood there, and
 * gives the signals and raises the escalations whose time has come. Doing it again changes nothing.
 */
@Component
class Reckoning {
  private final Histories histories;
  private final RunRows rows;
  private final Telling telling;
  private final Policies policies;
  private final Clock clock;

  Reckoning(Histories histories, RunRows rows, Telling telling, Policies policies, Clock clock) {
    this.histories = histories;
    this.rows = rows;
    this.telling = telling;
    this.policies = policies;
    this.clock = clock;
  }

  /** Reckons a case, whose row is locked, and moves it to its place in the queue. */
  void reckon(CaseId id) {
    CaseId holder = histories.holder(id);
    List<Run> runs = look(holder);
    rows.nextDue(holder, due(runs));
    if (!holder.equals(id)) {
      rows.lookAgain(id, null);
      rows.nextDue(id, null);
    }
  }

  /** The same without moving it, for which its row need not be locked. */
  List<Run> look(CaseId holder) {
    rows.lock(holder);
    Instant now = clock.instant();
    Histories.Held held = histories.held(holder);
    List<Run> runs = held.runs();
    rows.replace(holder, runs);
    Set<CaseId> origins = runs.stream().map(run -> run.key().origin()).collect(Collectors.toSet());
    Map<Run.Key, Map<Signal, Instant>> given = new HashMap<>(rows.signals(origins));
    Stream.Builder<@Nullable Instant> next = Stream.builder();
    for (Run run : runs) {
      Map<Signal, Instant> before = given.computeIfAbsent(run.key(), key -> none());
      next.add(telling.signals(holder, run, before, now));
    }
    held.terms()
        .ifPresent(terms -> {
          BusinessCalendar desk = policies.desk(terms);
          PolicyDocument document = policies.current().document();
          next.add(telling.escalations(holder, runs, given, document, desk, now));
        });
    rows.lookAgain(
        holder, next.build().filter(Objects::nonNull).min(Instant::compareTo).orElse(null));
    return runs;
  }

  static @Nullable Instant due(List<Run> runs) {
    return runs.stream()
        .filter(Run::isOpen)
        .map(Run::due)
        .filter(Objects::nonNull)
        .min(Instant::compareTo)
        .orElse(null);
  }

  private static Map<Signal, Instant> none() {
    return new EnumMap<>(Signal.class);
  }
}
