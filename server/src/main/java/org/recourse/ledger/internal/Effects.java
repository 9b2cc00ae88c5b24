package org.recourse.ledger.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.recourse.kernel.Money;
import org.recourse.ledger.Account;
import org.recourse.ledger.AccountId;
import org.recourse.ledger.Command;
import org.recourse.ledger.Transfer;

/** What an allowed command does to its accounts and its hold. */
final class Effects {
  private Effects() {}

  static Decision post(Command command, Account debit, Account credit, Money amount, Instant at) {
    Account debited = debit(debit, 0, amount.minor());
    Account credited = credit(credit, 0, amount.minor());
    Transfer transfer = Rows.moved(command, debited, credited, amount, at);
    return new Decision.Done(transfer, debited, credited, null);
  }

  static Decision hold(Command.Hold command, Account debit, Account credit, Instant at) {
    Money amount = command.amount();
    Instant expiresAt = command.timeout() == null ? null : at.plus(command.timeout());
    Held held = new Held(command.id(), debit.id(), credit.id(), amount, expiresAt, null);
    Transfer transfer = Rows.unmoved(command, debit.id(), credit.id(), amount, at);
    return new Decision.Done(
        transfer, pendDebit(debit, amount.minor()), pendCredit(credit, amount.minor()), held);
  }

  static Decision postHold(
      Command.PostHold command, Held held, Money amount, Known known, Instant at) {
    Account debited = debit(of(held.debit(), known), held.amount().minor(), amount.minor());
    Account credited = credit(of(held.credit(), known), held.amount().minor(), amount.minor());
    Transfer transfer = Rows.moved(command, debited, credited, amount, at);
    Held ended = held.ended(Held.Way.POSTED, command.id(), amount.minor());
    return new Decision.Done(transfer, debited, credited, ended);
  }

  static Decision voidHold(Command.VoidHold command, Held held, Known known, Instant at) {
    long minor = held.amount().minor();
    Transfer transfer = Rows.unmoved(command, held.debit(), held.credit(), held.amount(), at);
    return new Decision.Done(
        transfer,
        pendDebit(of(held.debit(), known), -minor),
        pendCredit(of(held.credit(), known), -minor),
        held.ended(Held.Way.VOIDED, command.id(), 0));
  }

  /** A hold always names accounts that exist, and a batch loads them; else it is a bug. */
  static Account of(AccountId id, Known known) {
    @Nullable Account account = known.account(id);
    if (account == null) {
      throw new IllegalStateException(
          "Expected account " + id + " of a hold, but it is not loaded");
    }
    return account;
  }

  static Account pendDebit(Account a, long minor) {
    return with(
        a, a.debitsPending() + minor, a.debitsPosted(), a.creditsPending(), a.creditsPosted(), 0);
  }

  static Account pendCredit(Account a, long minor) {
    return with(
        a, a.debitsPending(), a.debitsPosted(), a.creditsPending() + minor, a.creditsPosted(), 0);
  }

  private static Account debit(Account a, long released, long minor) {
    return with(
        a,
        a.debitsPending() - released,
        a.debitsPosted() + minor,
        a.creditsPending(),
        a.creditsPosted(),
        1);
  }

  private static Account credit(Account a, long released, long minor) {
    return with(
        a,
        a.debitsPending(),
        a.debitsPosted(),
        a.creditsPending() - released,
        a.creditsPosted() + minor,
        1);
  }

  private static Account with(
      Account a,
      long debitsPending,
      long debitsPosted,
      long creditsPending,
      long creditsPosted,
      int entries) {
    return new Account(
        a.id(),
        a.currency(),
        a.kind(),
        a.flags(),
        debitsPending,
        debitsPosted,
        creditsPending,
        creditsPosted,
        a.entries() + entries);
  }
}
