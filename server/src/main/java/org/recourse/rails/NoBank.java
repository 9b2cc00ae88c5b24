package org.recourse.rails;

import java.time.Duration;

/** Stands where no bank was configured: nothing can be topped up, all else works. */
final class NoBank implements Bank {
  @Override
  public AccountAnswer check(String accountNumber, String holder) {
    return new AccountAnswer.Unavailable();
  }

  @Override
  public DebitAnswer debit(DebitOrder order) {
    return new DebitAnswer.Failed(DebitAnswer.Failed.UNAVAILABLE);
  }

  @Override
  public DebitAnswer find(String reference) {
    return new DebitAnswer.Unknown("no bank is configured");
  }

  @Override
  public Duration cutOff() {
    return Duration.ofDays(36_500);
  }
}
