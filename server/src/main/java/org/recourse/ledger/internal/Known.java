package org.recourse.ledger.internal;

import org.jspecify.annotations.Nullable;
import org.recourse.ledger.Account;
import org.recourse.ledger.AccountId;
import org.recourse.ledger.Transfer;
import org.recourse.ledger.TransferId;

/** What a decision may look at: the books as they stand before the command. */
interface Known {
  @Nullable Account account(AccountId id);

  /** The settled command under this id, a refusal too. */
  @Nullable Transfer transfer(TransferId id);

  @Nullable Held hold(TransferId id);
}
