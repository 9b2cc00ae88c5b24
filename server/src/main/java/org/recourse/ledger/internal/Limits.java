package org.recourse.ledger.internal;

import static org.recourse.ledger.ResultCode.*;

import org.recourse.ledger.Account;
import org.recourse.ledger.AccountFlag;
import org.recourse.ledger.ResultCode;
import org.recourse.ledger.Terms;

/** What both accounts must allow before an amount is moved or held between them. */
final class Limits {
  private Limits() {}

  /** The first reason against it, or {@code CREATED}. */
  static ResultCode check(Account debit, Account credit, long minor, Terms terms) {
    if (debit.has(AccountFlag.DEBITS_BLOCKED)) {
      return debit.has(AccountFlag.CREDITS_BLOCKED) ? DEBIT_ACCOUNT_CLOSED : DEBITS_BLOCKED;
    }
    if (credit.has(AccountFlag.CREDITS_BLOCKED)) {
      return CREDITS_BLOCKED;
    }
    if (debits(debit) > Long.MAX_VALUE - minor) {
      return OVERFLOWS_DEBITS;
    }
    if (credits(credit) > Long.MAX_VALUE - minor) {
      return OVERFLOWS_CREDITS;
    }
    if (overDebits(debit, minor, terms) > 0) {
      return EXCEEDS_DEBITS_MAX;
    }
    if (debit.has(AccountFlag.DEBITS_WITHIN_CREDITS)
        && debits(debit) + minor > debit.creditsPosted()) {
      return EXCEEDS_CREDITS;
    }
    if (credit.has(AccountFlag.CREDITS_WITHIN_DEBITS)
        && credits(credit) + minor > credit.debitsPosted()) {
      return EXCEEDS_DEBITS;
    }
    if (overBalance(credit, minor, terms) > 0) {
      return EXCEEDS_BALANCE_MAX;
    }
    return CREATED;
  }

  /** By how much the refusal's limit was missed, in minor units; zero for other refusals. */
  static long shortBy(ResultCode refusal, Account debit, Account credit, long minor, Terms terms) {
    return switch (refusal) {
      case EXCEEDS_CREDITS -> debits(debit) + minor - debit.creditsPosted();
      case EXCEEDS_DEBITS -> credits(credit) + minor - credit.debitsPosted();
      case EXCEEDS_BALANCE_MAX -> overBalance(credit, minor, terms);
      case EXCEEDS_DEBITS_MAX -> overDebits(debit, minor, terms);
      default -> 0;
    };
  }

  /** No balance is so far below zero that taking it off would overflow: both fit into a long. */
  private static long overBalance(Account credit, long minor, Terms terms) {
    return terms.balanceMax() == Long.MAX_VALUE
        ? 0
        : credit.creditsPosted() - credit.debitsPosted() + minor - terms.balanceMax();
  }

  private static long overDebits(Account debit, long minor, Terms terms) {
    return terms.debitsMax() == Long.MAX_VALUE ? 0 : debits(debit) + minor - terms.debitsMax();
  }

  private static long debits(Account account) {
    return account.debitsPending() + account.debitsPosted();
  }

  private static long credits(Account account) {
    return account.creditsPending() + account.creditsPosted();
  }
}
