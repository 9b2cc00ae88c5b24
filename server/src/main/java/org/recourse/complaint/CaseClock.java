package org.recourse.complaint;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recourse.rulebook.Rule;

/**
 * One clock of a case.
 *
 * @param rule the statutory rule it runs by, {@code cn.direct}; empty for the house's own
 * @param cycle counts from 1: the third unanswered message, the second reopening
 * @param dueAt null while it is paused
 * @param law that rule, as the version of the pack says that the case is under
 * @param breachedAt when it was missed, for ever; null when it was not
 */
public record CaseClock(
    ClockKind kind,
    String rule,
    int cycle,
    State state,
    Instant startedAt,
    @Nullable Instant dueAt,
    @Nullable Instant stoppedAt,
    @Nullable Rule law,
    @Nullable Instant breachedAt) {

  /** How a clock stands. */
  public enum State {
    RUNNING,
    PAUSED,
    /** What it waits for happened, in time or late. */
    MET,
    /** It ended with nothing to wait for any more. */
    DROPPED;

    /** As it stands in an answer and in the database: {@code running}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public boolean isOpen() {
      return this == RUNNING || this == PAUSED;
    }
  }

  /** Whether the customer may be told of it as law: its evidence is confirmed. */
  public boolean shownAsLaw() {
    return law != null && law.evidence().isConfirmed();
  }
}
