package org.recourse.complaint.clocks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.ClockKind;
import org.recourse.rulebook.BusinessCalendar;

/**
 * Who is told of a clock that runs out, and when. It hangs on the signals that were given and on
 * nothing anybody edits, so that no change of a case begins the ladder anew.
 */
final class Escalating {
  private Escalating() {}

  /** One that was raised before. */
  record Raised(Level level, Instant at, @Nullable Instant takenAt) {}

  /**
   * One to raise.
   *
   * @param again whether it was raised before and nobody acted
   */
  record Raise(Level level, Instant at, boolean again) {}

  /**
   * What is to come on an open run, in no order; nothing on one that ended.
   *
   * @param given its signals that were given, with their times
   * @param desk by whose hours people are told
   */
  static List<Raise> next(
      Run run,
      Map<Signal, Instant> given,
      List<Raised> raised,
      PolicyDocument document,
      BusinessCalendar desk) {
    List<Raise> next = new ArrayList<>();
    if (!run.isOpen()) {
      return next;
    }
    List<PolicyDocument.Step> ladder =
        run.is(ClockKind.STATUTORY) ? document.statutory().ladder() : document.ladder();
    for (PolicyDocument.Step step : ladder) {
      Instant since = given.get(Signal.of(step.from()));
      Level level = Level.of(step.level());
      if (since != null && raised.stream().noneMatch(before -> before.level() == level)) {
        Duration after = Duration.ofMinutes(step.afterMinutes());
        next.add(new Raise(level, desk.plus(desk.nextOpening(since), after), false));
      }
    }
    for (Raised before : raised) {
      if (before.takenAt() == null) {
        Duration after = Duration.ofMinutes(document.repeatMinutes());
        next.add(new Raise(before.level(), desk.plus(before.at(), after), true));
      }
    }
    return next;
  }
}
