package org.recourse.complaint.clocks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseClock.State;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.ClockKind;

/**
 * One run of one clock, from its start to its end.
 *
 * @param pauses those that ended, and last the one that goes on, if any
 * @param stoppedAt when it was met or dropped
 */
record Run(
    Key key,
    Instant startedAt,
    Length length,
    List<Pause> pauses,
    State state,
    @Nullable Instant stoppedAt) {

  /**
   * Which run it is, for ever.
   *
   * @param origin the case it began on; another one's after a merge
   * @param rule the statutory rule, empty for the house's own
   */
  record Key(CaseId origin, ClockKind kind, String rule, int cycle) {}

  /** A time in which it stood still; {@code to} is null while it goes on. */
  record Pause(Instant from, @Nullable Instant to) {}

  Run {
    pauses = List.copyOf(pauses);
  }

  static Run start(Key key, Instant at, Length length) {
    return new Run(key, at, length, List.of(), State.RUNNING, null);
  }

  boolean isOpen() {
    return state.isOpen();
  }

  boolean is(ClockKind kind) {
    return key.kind() == kind;
  }

  Run met(Instant at) {
    return stopped(State.MET, at);
  }

  Run dropped(Instant at) {
    return stopped(State.DROPPED, at);
  }

  Run paused(Instant at) {
    return state == State.RUNNING
        ? new Run(key, startedAt, length, with(new Pause(at, null)), State.PAUSED, null)
        : this;
  }

  Run resumed(Instant at) {
    return state == State.PAUSED
        ? new Run(key, startedAt, length, endedPauses(at), State.RUNNING, null)
        : this;
  }

  Run lasting(Length other) {
    return new Run(key, startedAt, other, pauses, state, stoppedAt);
  }

  /** It goes on in another cycle as if it had stood still since it stopped. */
  Run again(Instant at) {
    Key next = new Key(key.origin(), key.kind(), key.rule(), key.cycle() + 1);
    Instant since = stoppedAt == null ? at : stoppedAt;
    return new Run(next, startedAt, length, with(new Pause(since, at)), State.RUNNING, null);
  }

  /** The first moment that is too late; null while it stands still before that. */
  @Nullable Instant due() {
    return mark(100, Duration.ZERO);
  }

  /** When this share of its time has passed, less what is left then; null as above. */
  @Nullable Instant mark(int percent, Duration left) {
    return length.mark(startedAt, pauses, percent, left);
  }

  private Run stopped(State ended, Instant at) {
    return isOpen() ? new Run(key, startedAt, length, endedPauses(at), ended, at) : this;
  }

  private List<Pause> endedPauses(Instant at) {
    return pauses.stream()
        .map(pause -> pause.to() == null ? new Pause(pause.from(), at) : pause)
        .toList();
  }

  private List<Pause> with(Pause next) {
    return java.util.stream.Stream.concat(pauses.stream(), java.util.stream.Stream.of(next))
        .toList();
  }
}
