package org.recourse.wallet.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.kernel.Money;
import org.recourse.ledger.Outcome;
import org.recourse.ledger.Transfer;
import org.recourse.wallet.Decline;

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
   */
  record Facts(boolean walletOpen, boolean payeeOpen, Money amount, Money transactionMax) {}

  static Optional<Decline> before(Facts facts) {
    if (!facts.walletOpen()) {
      return Optional.of(new Decline.WalletClosed());
    }
    if (!facts.payeeOpen()) {
      return Optional.of(new Decline.PayeeUnavailable());
    }
    if (facts.amount().minor() > facts.transactionMax().minor()) {
      return Optional.of(new Decline.LimitExceeded(facts.transactionMax().minor()));
    }
    return Optional.empty();
  }

  /** What the books say about a transfer between wallets; empty when it was done. */
  static Optional<Decline> after(Outcome outcome) {
    return switch (outcome.settled()) {
      case CREATED -> Optional.empty();
      // A closed wallet was told before, unless it was closed on another node a moment ago.
      case DEBITS_BLOCKED -> Optional.of(new Decline.WalletFrozen());
      case CREDITS_BLOCKED, OVERFLOWS_CREDITS -> Optional.of(new Decline.PayeeUnavailable());
      case EXCEEDS_CREDITS, OVERFLOWS_DEBITS ->
          Optional.of(new Decline.InsufficientFunds(shortBy(outcome.transfer())));
      default ->
          throw new IllegalStateException(
              "Expected the transfer to be done or refused for want of money, but it is "
                  + outcome);
    };
  }

  private static long shortBy(@Nullable Transfer transfer) {
    return transfer == null ? 0 : transfer.shortByMinor();
  }
}
