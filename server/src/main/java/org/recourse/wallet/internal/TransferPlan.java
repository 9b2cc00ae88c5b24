package org.recourse.wallet.internal;

import org.jspecify.annotations.Nullable;
import org.recourse.identity.Person;
import org.recourse.ledger.AccountId;

/**
 * A transfer that could be carried out, or will be declined.
 *
 * @param payeeAccount null when the payee has no open wallet in this currency
 */
record TransferPlan(
    Intent intent,
    Declines.Facts facts,
    Person payer,
    Person payee,
    AccountId payerAccount,
    @Nullable AccountId payeeAccount) {}
