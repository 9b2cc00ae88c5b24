package org.recourse.bench;

import java.util.random.RandomGenerator;

/**
 * Zipf's distribution in constant time, after Gray and others, "Quickly generating billion-record
 * synthetic databases" (1994). Frequent numbers are scattered, so that they share no page.
 */
final class Zipf {
  /** A prime, so that multiplying by it is a permutation of any smaller count. */
  private static final long SCATTER = 2_654_435_761L;

  private final long count;
  private final double theta;
  private final double alpha;
  private final double zeta;
  private final double eta;

  Zipf(long count, double theta) {
    this.count = count;
    this.theta = theta;
    this.alpha = 1 / (1 - theta);
    double sum = 0;
    for (long i = 1; i <= count; i++) {
      sum += 1 / Math.pow(i, theta);
    }
    this.zeta = sum;
    double two = 1 + Math.pow(0.5, theta);
    this.eta = (1 - Math.pow(2.0 / count, 1 - theta)) / (1 - two / sum);
  }

  long next(RandomGenerator random) {
    return rank(random.nextDouble()) * SCATTER % count;
  }

  /** How rare: 0 is the most frequent. */
  long rank(double chance) {
    double weight = chance * zeta;
    if (weight < 1) {
      return 0;
    }
    if (weight < 1 + Math.pow(0.5, theta)) {
      return 1;
    }
    return Math.min(count - 1, (long) (count * Math.pow(eta * chance - eta + 1, alpha)));
  }
}
