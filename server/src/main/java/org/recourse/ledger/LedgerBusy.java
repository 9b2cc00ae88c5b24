package org.recourse.ledger;

/** The queue is full, or the ledger is stopping: nothing was done. Send again a little later. */
public final class LedgerBusy extends LedgerFault {
  public LedgerBusy(String message) {
    super(message, true);
  }
}
