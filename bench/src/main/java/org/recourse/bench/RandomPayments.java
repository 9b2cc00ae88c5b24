package org.recourse.bench;

import java.util.Iterator;
import java.util.SplittableRandom;

/** Payments between random people, for a while. The while begins with the first one. */
final class RandomPayments implements Iterator<PaymentRequest> {
  private final int people;
  private final String keyPrefix;
  private final long nanos;
  private final SplittableRandom random;
  private long count;
  private long start;

  RandomPayments(int people, String keyPrefix, int seconds) {
    this.people = people;
    this.keyPrefix = keyPrefix;
    this.nanos = seconds * 1_000_000_000L;
    this.random = new SplittableRandom(keyPrefix.hashCode());
  }

  @Override
  public boolean hasNext() {
    if (start == 0) {
      start = System.nanoTime();
    }
    return System.nanoTime() - start < nanos;
  }

  @Override
  public PaymentRequest next() {
    int payer = random.nextInt(people);
    int payee = random.nextInt(people - 1);
    return new PaymentRequest(
        keyPrefix + count++, payer, payee < payer ? payee : payee + 1, 1 + random.nextInt(100));
  }
}
