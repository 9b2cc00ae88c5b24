package org.recourse.demo;

import org.recourse.kernel.Money;

/** A payment of the demo's history; its number makes the key under which it is made once. */
sealed interface DemoPayment {
  int no();

  DemoPerson by();

  Money amount();

  default String key() {
    return "demo-1-%03d".formatted(no());
  }

  /** Money from a bank account, whose last digits tell the bank simulator how to behave. */
  record TopUp(int no, DemoPerson by, Money amount, String account) implements DemoPayment {}

  /** Money to somebody else. */
  record Transfer(int no, DemoPerson by, DemoPerson to, Money amount, String note)
      implements DemoPayment {}
}
