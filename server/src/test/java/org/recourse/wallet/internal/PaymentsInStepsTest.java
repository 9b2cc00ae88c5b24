package org.recourse.wallet.internal;

/** With the payment's rows beside the ledger, in commits of their own. */
class PaymentsInStepsTest extends PaymentsContract {
  PaymentsInStepsTest() {
    super(false);
  }
}
