package org.recourse.wallet;

/** Why we said no to a payment. The codes are stable, and listed in the order they are checked. */
public sealed interface Decline {
  /** The stable code: {@code insufficient_funds}. */
  String code();

  /** The payer's wallet is closed. */
  record WalletClosed() implements Decline {
    @Override
    public String code() {
      return "wallet_closed";
    }
  }

  /** The payer is frozen: no money leaves until that is lifted. */
  record WalletFrozen() implements Decline {
    @Override
    public String code() {
      return "wallet_frozen";
    }
  }

  /** The payee has no wallet in this currency that can take the money. */
  record PayeeUnavailable() implements Decline {
    @Override
    public String code() {
      return "payee_unavailable";
    }
  }

  /**
   * More than a limit leaves; {@code leftMinor} would have been possible. When the limit begins
   * anew, {@link LimitKind#renewsAt} says.
   */
  record LimitExceeded(LimitKind limit, long leftMinor) implements Decline {
    @Override
    public String code() {
      return "limit_exceeded";
    }
  }

  /** More than the wallet has available, by {@code shortByMinor}. */
  record InsufficientFunds(long shortByMinor) implements Decline {
    @Override
    public String code() {
      return "insufficient_funds";
    }
  }
}
