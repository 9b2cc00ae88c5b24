package org.recourse.ledger.internal;

import static org.recourse.ledger.ResultCode.*;

import org.recourse.ledger.Account;
import org.recourse.ledger.AccountFlag;
import org.recourse.ledger.ResultCode;

/** What both accounts must allow before an amount is moved or held between them. */
final class Limits {
  private Limits() {}

  /** The first reason against it, or {@code CREATED}. */
  static ResultCode check(Account debit, Account credit, long minor) {
    if (debit.has(AccountFlag.DEBITS_BLOCKED)) {
      return DEBITS_BLOCKED;
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
    if (debit.has(AccountFlag.DEBITS_WITHIN_CREDITS)
        && debits(debit) + minor > debit.creditsPosted()) {
      return EXCEEDS_CREDITS;
    }
    if (credit.has(AccountFlag.CREDITS_WITHIN_DEBITS)
        && credits(credit) + minor > credit.debitsPosted()) {
      return EXCEEDS_DEBITS;
    }
    return CREATED;
  }

  /** By how much the refusal's limit was missed, in minor units; zero for other refusals. */
  static long shortBy(ResultCode refusal, Account debit, Account credit, long minor) {
    return switch (refusal) {
      case EXCEEDS_CREDITS -> debits(debit) + minor - debit.creditsPosted();
      case EXCEEDS_DEBITS -> credits(credit) + minor - credit.debitsPosted();
      default -> 0;
    };
  }

  private static long debits(Account account) {
    return account.debitsPending() + account.debitsPosted();
  }

  private static long credits(Account account) {
    return account.creditsPending() + account.creditsPosted();
  }
}
