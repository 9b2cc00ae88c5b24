package org.recourse.ledger.internal;

import static org.recourse.ledger.ResultCode.*;

import java.time.Instant;
import org.recourse.kernel.Money;
import org.recourse.ledger.Account;
import org.recourse.ledger.AccountId;
import org.recourse.ledger.Command;
import org.recourse.ledger.ResultCode;
import org.recourse.ledger.Terms;
import org.recourse.ledger.Transfer;

/**
 * The rules, as a pure function: the books before, one command and the time give a decision. The
 * checks stand in the order of {@link ResultCode}; the first that applies is the answer. The table
 * of its test has a line for each.
 */
final class Decide {
  private Decide() {}

  static Decision decide(Command command, Known known, Instant at) {
    Transfer settled = known.transfer(command.id());
    if (settled != null) {
      return new Decision.Repeated(Repeats.compare(command, settled, known), settled);
    }
    return switch (command) {
      case Command.Post c -> move(c, c.debit(), c.credit(), c.amount(), c.terms(), known, at);
      case Command.Hold c -> move(c, c.debit(), c.credit(), c.amount(), c.terms(), known, at);
      case Command.PostHold c -> post(c, known, at);
      case Command.VoidHold c -> release(c, known, at);
    };
  }

  private static Decision move(
      Command command,
      AccountId debitId,
      AccountId creditId,
      Money amount,
      Terms terms,
      Known known,
      Instant at) {
    Account debit = known.account(debitId);
    Account credit = known.account(creditId);
    if (!amount.isPositive()) {
      return refused(command, AMOUNT_MUST_BE_POSITIVE, known, at);
    }
    if (debitId.equals(creditId)) {
      return refused(command, ACCOUNTS_MUST_BE_DIFFERENT, known, at);
    }
    if (debit == null) {
      return refused(command, DEBIT_ACCOUNT_NOT_FOUND, known, at);
    }
    if (credit == null) {
      return refused(command, CREDIT_ACCOUNT_NOT_FOUND, known, at);
    }
    if (debit.currency() != credit.currency()) {
      return refused(command, ACCOUNTS_MUST_SHARE_A_CURRENCY, known, at);
    }
    if (amount.currency() != debit.currency()) {
      return refused(command, CURRENCY_MUST_BE_THE_ACCOUNTS, known, at);
    }
    ResultCode refusal = Limits.check(debit, credit, amount.minor(), terms);
    if (refusal != CREATED) {
      long shortBy = Limits.shortBy(refusal, debit, credit, amount.minor(), terms);
      return new Decision.Refused(Rows.refused(command, refusal, shortBy, known, at));
    }
    return command instanceof Command.Hold hold
        ? Effects.hold(hold, debit, credit, at)
        : Effects.post(command, debit, credit, amount, at);
  }

  private static Decision post(Command.PostHold command, Known known, Instant at) {
    Money amount = command.amount();
    if (amount != null && !amount.isPositive()) {
      return refused(command, AMOUNT_MUST_BE_POSITIVE, known, at);
    }
    Held held = known.hold(command.hold());
    if (held == null) {
      return refused(command, HOLD_NOT_FOUND, known, at);
    }
    if (amount != null && amount.currency() != held.amount().currency()) {
      return refused(command, CURRENCY_MUST_BE_THE_HOLDS, known, at);
    }
    if (amount != null && amount.minor() > held.amount().minor()) {
      return refused(command, EXCEEDS_HOLD_AMOUNT, known, at);
    }
    ResultCode refusal = ended(held, at);
    return refusal == CREATED
        ? Effects.postHold(command, held, amount == null ? held.amount() : amount, known, at)
        : refused(command, refusal, known, at);
  }

  private static Decision release(Command.VoidHold command, Known known, Instant at) {
    Held held = known.hold(command.hold());
    if (held == null) {
      return refused(command, HOLD_NOT_FOUND, known, at);
    }
    ResultCode refusal = ended(held, at);
    return refusal == CREATED
        ? Effects.voidHold(command, held, known, at)
        : refused(command, refusal, known, at);
  }

  /** A hold past its time has expired, whether or not it was swept yet. */
  private static ResultCode ended(Held held, Instant at) {
    if (held.isDue(at)) {
      return HOLD_EXPIRED;
    }
    Held.End end = held.end();
    if (end == null) {
      return CREATED;
    }
    return switch (end.way()) {
      case POSTED -> HOLD_ALREADY_POSTED;
      case VOIDED -> HOLD_ALREADY_VOIDED;
      case EXPIRED -> HOLD_EXPIRED;
    };
  }

  private static Decision refused(Command command, ResultCode code, Known known, Instant at) {
    return new Decision.Refused(Rows.refused(command, code, 0, known, at));
  }
}
