package org.recourse.complaint.clocks;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.clocks.Escalating.Raise;
import org.recourse.complaint.clocks.Escalating.Raised;
import org.recourse.rulebook.BusinessCalendar;
import org.springframework.stereotype.Component;

/** Writes down and tells what has come of signals and escalations; says when the next comes. */
@Component
class Telling {
  private final RunRows rows;
  private final EscalationRows escalations;
  private final ClockNews news;

  Telling(RunRows rows, EscalationRows escalations, ClockNews news) {
    this.rows = rows;
    this.escalations = escalations;
    this.news = news;
  }

  /**
   * Gives what is due of a run's signals and adds it to those given before; of several at once only
   * the last is told. Answers when the next is due; null if none is.
   */
  @Nullable Instant signals(CaseId holder, Run run, Map<Signal, Instant> before, Instant now) {
    Map.@Nullable Entry<Signal, Instant> last = null;
    Instant next = null;
    for (Map.Entry<Signal, Instant> one : Signal.of(run).entrySet()) {
      if (before.containsKey(one.getKey())) {
        continue;
      }
      if (one.getValue().isAfter(now)) {
        next = next == null || one.getValue().isBefore(next) ? one.getValue() : next;
      } else {
        rows.give(holder, run.key(), one.getKey(), one.getValue());
        before.put(one.getKey(), one.getValue());
        last = one;
      }
    }
    if (last != null) {
      news.given(holder, run.key(), last.getKey(), last.getValue());
    }
    return next;
  }

  /** Raises what is due; answers when the next is due; null if none is. */
  @Nullable Instant escalations(
      CaseId holder,
      List<Run> runs,
      Map<Run.Key, Map<Signal, Instant>> given,
      PolicyDocument document,
      BusinessCalendar desk,
      Instant now) {
    var origins = runs.stream().map(run -> run.key().origin()).collect(Collectors.toSet());
    Map<Run.Key, List<Raised>> raised = escalations.raised(origins);
    boolean any = false;
    Instant next = null;
    for (Run run : runs) {
      List<Raise> coming =
          Escalating.next(
              run,
              given.getOrDefault(run.key(), Map.of()),
              raised.getOrDefault(run.key(), List.of()),
              document,
              desk);
      for (Raise raise : coming.stream().sorted(Comparator.comparing(Raise::at)).toList()) {
        if (raise.at().isAfter(now)) {
          next = next == null || raise.at().isBefore(next) ? raise.at() : next;
        } else {
          escalations.raise(holder, run.key(), raise, now);
          news.raised(holder, run.key(), raise);
          any = true;
        }
      }
    }
    return any ? escalations(holder, runs, given, document, desk, now) : next;
  }
}
