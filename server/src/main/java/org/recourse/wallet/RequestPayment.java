package org.recourse.wallet;

import org.jspecify.annotations.Nullable;
import org.recourse.identity.Handle;
import org.recourse.kernel.Money;

/** What somebody asks for. */
public sealed interface RequestPayment {
  WalletId wallet();

  Money amount();

  /** Send money to a person. */
  record Transfer(WalletId wallet, Money amount, Handle payee, @Nullable String note)
      implements RequestPayment {
    public static final int NOTE_CHARACTERS_MAX = 140;
  }

  /** Take money from a bank account of one's own. */
  record TopUp(WalletId wallet, Money amount, FundingSourceId source) implements RequestPayment {}
}
