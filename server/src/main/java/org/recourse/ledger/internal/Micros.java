package org.recourse.ledger.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Instants as microseconds since 1970, the database's own precision. */
final class Micros {
  /** No expiry at all. */
  static final long NEVER = Long.MAX_VALUE;

  private Micros() {}

  static long of(Instant at) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at);
  }
}
