package org.recourse.bench;

import java.util.concurrent.atomic.AtomicLongArray;

/** How long answers took, in buckets 1 % wide. Thread-safe. */
final class Latencies {
  private static final double WIDTH = Math.log(1.01);

  /** Up to e^25 nanoseconds, which is 72 seconds. */
  private final AtomicLongArray counts = new AtomicLongArray((int) (25 / WIDTH) + 1);

  void add(long nanos) {
    int bucket = nanos <= 1 ? 0 : (int) (Math.log((double) nanos) / WIDTH);
    counts.incrementAndGet(Math.min(bucket, counts.length() - 1));
  }

  /** The time within which this share of the answers came, in milliseconds. */
  double millis(double share) {
    long total = 0;
    for (int i = 0; i < counts.length(); i++) {
      total += counts.get(i);
    }
    long left = (long) Math.ceil(total * share);
    int bucket = 0;
    while (bucket < counts.length() - 1 && (left -= counts.get(bucket)) > 0) {
      bucket++;
    }
    return Math.exp((bucket + 1) * WIDTH) / 1e6;
  }
}
