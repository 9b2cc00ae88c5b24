package org.recourse.ledger.internal;

import org.jspecify.annotations.Nullable;
import org.recourse.ledger.Account;
import org.recourse.ledger.ResultCode;
import org.recourse.ledger.Transfer;

/** What a command would do to the books it was decided on. */
sealed interface Decision {
  /** The transfer to write, and both accounts and the hold as they stand after it. */
  record Done(Transfer transfer, Account debit, Account credit, @Nullable Held hold)
      implements Decision {}

  /** The refusal to write; nothing else changes. */
  record Refused(Transfer transfer) implements Decision {}

  /** The id was settled before, as this transfer; nothing changes. */
  record Repeated(ResultCode code, Transfer transfer) implements Decision {}
}
