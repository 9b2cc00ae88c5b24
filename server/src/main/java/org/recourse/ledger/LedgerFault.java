package org.recourse.ledger;

/**
 * The ledger could not answer. What became of the command is then told by sending it again under
 * the same id, or by {@link Ledger#lookup}; a fault alone never says that nothing was done.
 */
public class LedgerFault extends RuntimeException {
  private final boolean retryable;

  public LedgerFault(String message, boolean retryable, Throwable cause) {
    super(message, cause);
    this.retryable = retryable;
  }

  public LedgerFault(String message, boolean retryable) {
    super(message);
    this.retryable = retryable;
  }

  /** Whether the same command may well succeed when sent again, under the same id. */
  public boolean retryable() {
    return retryable;
  }
}
