package org.recourse.ledger.internal;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.recourse.kernel.Money;
import org.recourse.ledger.Account;
import org.recourse.ledger.AccountId;
import org.recourse.ledger.Command;
import org.recourse.ledger.ResultCode;
import org.recourse.ledger.Transfer;
import org.recourse.ledger.TransferId;
import org.recourse.ledger.TransferType;

/** Makes the transfer that settles a command. */
final class Rows {
  private Rows() {}

  /** A movement; both accounts as they stand after it. */
  static Transfer moved(Command command, Account debit, Account credit, Money amount, Instant at) {
    return row(
        command,
        ResultCode.CREATED,
        debit.id(),
        credit.id(),
        amount,
        at,
        new Transfer.Side(debit.entries(), debit.posted()),
        new Transfer.Side(credit.entries(), credit.posted()),
        0);
  }

  /** A hold, or its release. */
  static Transfer unmoved(
      Command command, AccountId debit, AccountId credit, Money amount, Instant at) {
    return row(command, ResultCode.CREATED, debit, credit, amount, at, null, null, 0);
  }

  static Transfer refused(
      Command command, ResultCode code, long shortByMinor, Known known, Instant at) {
    return switch (command) {
      case Command.Post c ->
          row(c, code, c.debit(), c.credit(), c.amount(), at, null, null, shortByMinor);
      case Command.Hold c ->
          row(c, code, c.debit(), c.credit(), c.amount(), at, null, null, shortByMinor);
      case Command.PostHold c -> refusedEnd(c, code, c.hold(), c.amount(), known, at);
      case Command.VoidHold c -> refusedEnd(c, code, c.hold(), null, known, at);
    };
  }

  private static Transfer refusedEnd(
      Command command,
      ResultCode code,
      TransferId hold,
      @Nullable Money amount,
      Known known,
      Instant at) {
    Held held = known.hold(hold);
    if (held == null) {
      return row(command, code, null, null, amount, at, null, null, 0);
    }
    Money named = amount == null ? held.amount() : amount;
    return row(command, code, held.debit(), held.credit(), named, at, null, null, 0);
  }

  private static Transfer row(
      Command command,
      ResultCode code,
      @Nullable AccountId debit,
      @Nullable AccountId credit,
      @Nullable Money amount,
      Instant at,
      Transfer.@Nullable Side debitSide,
      Transfer.@Nullable Side creditSide,
      long shortByMinor) {
    TransferId hold =
        switch (command) {
          case Command.PostHold c -> c.hold();
          case Command.VoidHold c -> c.hold();
          case Command.Post _, Command.Hold _ -> null;
        };
    Duration timeout = command instanceof Command.Hold c ? c.timeout() : null;
    return new Transfer(
        command.id(),
        code,
        TransferType.of(command),
        debit,
        credit,
        amount,
        command.kind(),
        command.tag(),
        hold,
        timeout,
        at,
        debitSide,
        creditSide,
        shortByMinor);
  }
}
