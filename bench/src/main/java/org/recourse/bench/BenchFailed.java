package org.recourse.bench;

/** Why there is no measurement, and what to do; printed without a stack trace. */
final class BenchFailed extends RuntimeException {
  BenchFailed(String message) {
    super(message);
  }
}
