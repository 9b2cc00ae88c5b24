package org.recourse.bench;

import java.util.random.RandomGenerator;

/** Which accounts a transfer is between, as numbers from 0 to the count of accounts. */
interface Spread {
  Pair next(RandomGenerator random);

  /** Two different accounts. */
  record Pair(long debit, long credit) {}

  /** Every account alike. */
  static Spread uniform(long accounts) {
    return random -> {
      long debit = random.nextLong(accounts);
      long credit = random.nextLong(accounts - 1);
      return new Pair(debit, credit < debit ? credit : credit + 1);
    };
  }

  /** One account pays everybody. */
  static Spread hotDebit(long accounts) {
    return random -> new Pair(0, 1 + random.nextLong(accounts - 1));
  }

  /** A few accounts take part in much: the n-th most often with a weight of 1 / n^0.99. */
  static Spread zipf(long accounts) {
    Zipf zipf = new Zipf(accounts, 0.99);
    return random -> {
      long debit = zipf.next(random);
      long credit = zipf.next(random);
      while (credit == debit) {
        credit = zipf.next(random);
      }
      return new Pair(debit, credit);
    };
  }
}
