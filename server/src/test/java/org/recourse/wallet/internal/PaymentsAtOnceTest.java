package org.recourse.wallet.internal;

/** With the payment's rows in the ledger's commit. */
class PaymentsAtOnceTest extends PaymentsContract {
  PaymentsAtOnceTest() {
    super(true);
  }
}
