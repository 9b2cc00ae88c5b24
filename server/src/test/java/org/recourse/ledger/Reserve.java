package org.recourse.ledger;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A hold in the model: what was asked for, and how it stands. */
final class Reserve {
  final Command.Hold hold;
  final @Nullable Instant until;
  String state = "pending";

  Reserve(Command.Hold hold, Instant at) {
    this.hold = hold;
    Duration timeout = hold.timeout();
    until = timeout == null ? null : at.plus(timeout);
  }
}
