package org.recourse.complaint.clocks;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** What a clock says of itself, each once in a run. */
enum Signal {
  WARNED_50(50, Duration.ZERO),
  WARNED_75(75, Duration.ZERO),
  WARNED_90(90, Duration.ZERO),
  WARNED_15_MINUTES(100, Duration.ofMinutes(15)),
  BREACHED(100, Duration.ZERO);

  private final int percent;
  private final Duration left;

  Signal(int percent, Duration left) {
    this.percent = percent;
    this.left = left;
  }

  /** As it stands in the database and in events: {@code warned_15_minutes}. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Signal of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** When a run gives each signal; none it stood still or stopped before. */
  static Map<Signal, Instant> of(Run run) {
    Map<Signal, Instant> given = new EnumMap<>(Signal.class);
    for (Signal signal : values()) {
      if (run.length().isLongerThan(signal.left, run.startedAt())) {
        Instant at = run.mark(signal.percent, signal.left);
        if (at != null && (run.stoppedAt() == null || !run.stoppedAt().isBefore(at))) {
          given.put(signal, at);
        }
      }
    }
    return given;
  }
}
