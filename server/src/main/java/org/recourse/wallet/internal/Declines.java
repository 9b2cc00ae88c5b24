package org.recourse.wallet.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.kernel.Money;
import org.recourse.ledger.Outcome;
import org.recourse.ledger.Transfer;
import org.recourse.wallet.Decline;
import org.recourse.wallet.LimitKind;

/**
 * The business's no, in the documented order: what can be known before, then what the books say.
 */
final class Declines {
  private Declines() {}

  /**
   * What is known of a payment before any money is touched.
   *
   * @param walletOpen whether the wallet of the one who asks is open
   * @param payeeOpen whether the payee has an open wallet in this currency; true where there is
   *     none
   * @param transactionMax the most one transaction may move, in minor units
   */
  record Facts(boolean walletOpen, boolean payeeOpen, Money amount, long transactionMax) {}

  static Optional<Decline> before(Facts facts) {
    if (!facts.walletOpen()) {
      return Optional.of(new Decline.WalletClosed());
    }
    if (!facts.payeeOpen()) {
      return Optional.of(new Decline.PayeeUnavailable());
    }
    if (facts.amount().minor() > facts.transactionMax()) {
      return Optional.of(
          new Decline.LimitExceeded(LimitKind.PER_TRANSACTION, facts.transactionMax()));
    }
    return Optional.empty();
  }

  /**
   * What the books say about a transfer between wallets; empty when it was done. A payee whose
   * wallet is full cannot take it: how much it holds is nobody's business.
   *
   * @param tightest what the ceiling on debits stood for
   */
  static Optional<Decline> after(Outcome outcome, LimitKind tightest) {
    return switch (outcome.settled()) {
      case CREATED -> Optional.empty();
      // Told before, unless it was closed on another node a moment ago.
      case DEBIT_ACCOUNT_CLOSED -> Optional.of(new Decline.WalletClosed());
      case DEBITS_BLOCKED -> Optional.of(new Decline.WalletFrozen());
      case CREDITS_BLOCKED, OVERFLOWS_CREDITS, EXCEEDS_BALANCE_MAX ->
          Optional.of(new Decline.PayeeUnavailable());
      case EXCEEDS_DEBITS_MAX -> Optional.of(new Decline.LimitExceeded(tightest, left(outcome)));
      case EXCEEDS_CREDITS, OVERFLOWS_DEBITS ->
          Optional.of(new Decline.InsufficientFunds(shortBy(outcome.transfer())));
      default ->
          throw new IllegalStateException(
              "Expected the transfer to be done or refused for want of money, but it is "
                  + outcome);
    };
  }

  /** A limit that was lowered since may have been passed before. */
  private static long left(Outcome outcome) {
    Transfer transfer = outcome.transfer();
    Money amount = transfer == null ? null : transfer.amount();
    return amount == null ? 0 : Math.max(0, amount.minor() - shortBy(transfer));
  }

  private static long shortBy(@Nullable Transfer transfer) {
    return transfer == null ? 0 : transfer.shortByMinor();
  }
}
