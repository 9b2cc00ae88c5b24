package org.recourse.identity.web;

import java.time.Instant;
import java.util.List;
import org.recourse.identity.recovery.Recovery;

/** A recovery that waits, or that can be finished from {@code readyAt} on. */
record RecoveryView(
    String id, String maskedHandle, Instant readyAt, Instant endsAt, List<String> allowedActions) {
  static RecoveryView of(Recovery recovery) {
    return new RecoveryView(
        recovery.text(),
        recovery.handle().masked(),
        recovery.readyAt(),
        recovery.endsAt(),
        List.of("finish"));
  }
}
