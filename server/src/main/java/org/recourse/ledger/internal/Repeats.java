package org.recourse.ledger.internal;

import static org.recourse.ledger.ResultCode.*;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recourse.kernel.Money;
import org.recourse.ledger.AccountId;
import org.recourse.ledger.Command;
import org.recourse.ledger.ResultCode;
import org.recourse.ledger.Transfer;
import org.recourse.ledger.TransferId;
import org.recourse.ledger.TransferType;

/** Compares a command with what is settled under its id, field by field in the documented order. */
final class Repeats {
  private Repeats() {}

  static ResultCode compare(Command command, Transfer settled, Known known) {
    if (TransferType.of(command) != settled.type()) {
      return EXISTS_WITH_DIFFERENT_TYPE;
    }
    ResultCode difference =
        switch (command) {
          case Command.Post c -> move(c.debit(), c.credit(), c.amount(), null, settled);
          case Command.Hold c -> move(c.debit(), c.credit(), c.amount(), c.timeout(), settled);
          case Command.PostHold c -> end(c.hold(), c.amount(), settled, known);
          case Command.VoidHold c -> end(c.hold(), null, settled, known);
        };
    if (difference != EXISTS) {
      return difference;
    }
    if (command.kind() != settled.kind()) {
      return EXISTS_WITH_DIFFERENT_KIND;
    }
    if (command.tag() != settled.tag()) {
      return EXISTS_WITH_DIFFERENT_TAG;
    }
    return settled.code() == CREATED ? EXISTS : ID_ALREADY_FAILED;
  }

  private static ResultCode move(
      AccountId debit,
      AccountId credit,
      Money amount,
      @Nullable Duration timeout,
      Transfer settled) {
    if (!Objects.equals(timeout, settled.timeout())) {
      return EXISTS_WITH_DIFFERENT_TIMEOUT;
    }
    if (!debit.equals(settled.debit())) {
      return EXISTS_WITH_DIFFERENT_DEBIT_ACCOUNT;
    }
    if (!credit.equals(settled.credit())) {
      return EXISTS_WITH_DIFFERENT_CREDIT_ACCOUNT;
    }
    return amount(amount, settled.amount());
  }

  /** No amount means all of the hold, so naming all of it is the same command. */
  private static ResultCode end(
      TransferId hold, @Nullable Money amount, Transfer settled, Known known) {
    if (!hold.equals(settled.hold())) {
      return EXISTS_WITH_DIFFERENT_HOLD;
    }
    Held held = known.hold(hold);
    if (amount == null && (held == null || settled.amount() == null)) {
      return EXISTS;
    }
    return amount(amount == null && held != null ? held.amount() : amount, settled.amount());
  }

  private static ResultCode amount(@Nullable Money sent, @Nullable Money settled) {
    if (sent == null && settled == null) {
      return EXISTS;
    }
    if (sent == null || settled == null || sent.minor() != settled.minor()) {
      return EXISTS_WITH_DIFFERENT_AMOUNT;
    }
    return sent.currency() == settled.currency() ? EXISTS : EXISTS_WITH_DIFFERENT_CURRENCY;
  }
}
