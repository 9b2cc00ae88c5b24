package org.recourse.complaint.clocks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.ClockKind;

/** The clocks of a case while they are being added up. */
final class Runs {
  private final CaseId origin;
  private final List<Run> runs = new ArrayList<>();

  Runs(CaseId origin) {
    this.origin = origin;
  }

  void begin(Run.Key key, Instant at, Length length) {
    runs.add(Run.start(key, at, length));
  }

  /** Begins one that had ended once more, with the time it has left. */
  void again(Run ended, Instant at) {
    runs.add(ended.again(at));
  }

  Run.Key next(ClockKind kind, String rule) {
    int cycle = 1;
    for (Run run : runs) {
      cycle += run.is(kind) && run.key().rule().equals(rule) ? 1 : 0;
    }
    return new Run.Key(origin, kind, rule, cycle);
  }

  /** Changes those that are open. */
  void change(Predicate<Run> which, UnaryOperator<Run> how) {
    runs.replaceAll(run -> run.isOpen() && which.test(run) ? how.apply(run) : run);
  }

  List<Run> all() {
    return List.copyOf(runs);
  }

  void meet(Predicate<Run> which, Instant at) {
    change(which, run -> run.met(at));
  }

  void pause(ClockKind kind, boolean pause, Instant at) {
    change(run -> run.is(kind), run -> pause ? run.paused(at) : run.resumed(at));
  }

  Optional<Run> last(ClockKind kind) {
    return runs.stream().filter(run -> run.is(kind)).reduce((earlier, later) -> later);
  }

  Optional<Run> open(ClockKind kind) {
    return last(kind).filter(Run::isOpen);
  }
}
