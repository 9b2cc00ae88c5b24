package org.recourse.wallet.internal;

import java.util.Optional;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Money;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.recourse.wallet.Wallet;

/** What makes a request no payment at all: nothing is recorded of it. */
final class Checks {
  /** A thousand times a thousand million: sums of many of them still fit. */
  private static final long AMOUNT_MINOR_MAX = 1_000_000_000_000_000L;

  private Checks() {}

  /** The wallet, if it is this person's; another person's is as unknown as none. */
  static Holder own(Optional<Holder> holder, PersonId person) {
    return holder
        .filter(found -> found.wallet().person().equals(person))
        .orElseThrow(OpenWallets::unknown);
  }

  static void amount(Money amount, Wallet wallet) {
    if (!amount.isPositive()) {
      throw Problem.of(
              ProblemCode.INVALID_AMOUNT,
              "Expected an amount above zero in minor units, but got " + amount.minor() + ".")
          .field("amount", "invalid_amount", "Above zero.");
    }
    if (amount.minor() > AMOUNT_MINOR_MAX) {
      throw Problem.of(
              ProblemCode.AMOUNT_TOO_LARGE,
              "Expected an amount of at most " + AMOUNT_MINOR_MAX + " minor units, but it is more.")
          .field("amount", "amount_too_large", "At most " + AMOUNT_MINOR_MAX + ".");
    }
    if (amount.currency() != wallet.currency()) {
      throw Problem.of(
              ProblemCode.CURRENCY_MISMATCH,
              "Expected the wallet's currency "
                  + wallet.currency()
                  + ", but got "
                  + amount.currency()
                  + ". Pay from a wallet in that currency; nothing is converted.")
          .field("currency", "currency_mismatch", "The wallet is in " + wallet.currency() + ".");
    }
  }

  static Problem ownWallet() {
    return Problem.of(
            ProblemCode.OWN_WALLET,
            "Expected somebody else's phone number or e-mail address, but it is your own.")
        .field("payee.handle", "own_wallet", "Your own.");
  }
}
