package org.recourse.contact.status;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.platform.Pulse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks every part how it is, and remembers that for a while, however many want to know. */
@Component
class StatusBoard {
  private static final Logger LOG = LoggerFactory.getLogger(StatusBoard.class);
  private static final Duration KEPT = Duration.ofSeconds(10);

  private final List<Pulse> pulses;
  private final Clock clock;
  private @Nullable Status last;

  StatusBoard(List<Pulse> pulses, Clock clock) {
    this.pulses = pulses.stream().sorted(Comparator.comparing(Pulse::part)).toList();
    this.clock = clock;
  }

  record Part(String part, Pulse.State state) {}

  record Status(Instant at, List<Part> parts) {}

  synchronized Status now() {
    Instant now = clock.instant();
    Status known = last;
    if (known != null && !now.isBefore(known.at()) && now.isBefore(known.at().plus(KEPT))) {
      return known;
    }
    Status fresh = new Status(now, pulses.stream().flatMap(pulse -> ask(pulse).stream()).toList());
    last = fresh;
    return fresh;
  }

  private static Optional<Part> ask(Pulse pulse) {
    try {
      return pulse.now().map(state -> new Part(pulse.part(), state));
    } catch (RuntimeException e) {
      LOG.warn("How {} is cannot be told, so it counts as down", pulse.part(), e);
      return Optional.of(new Part(pulse.part(), Pulse.State.DOWN));
    }
  }
}
