package org.recourse.wallet.internal;

import org.recourse.ledger.AccountId;
import org.recourse.wallet.Wallet;

/** A wallet and the ledger account that holds its money. */
record Holder(Wallet wallet, AccountId account) {}
