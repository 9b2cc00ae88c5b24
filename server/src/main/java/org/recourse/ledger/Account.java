package org.recourse.ledger;

import java.util.Set;
import org.recourse.kernel.CurrencyCode;

/**
 * An account as it stands. The four counters are minor units of its currency, never negative, and
 * each pending plus posted fits into a long.
 *
 * @param entries how many posted movements it has had; their numbers are 1 to this
 */
public record Account(
    AccountId id,
    CurrencyCode currency,
    int kind,
    Set<AccountFlag> flags,
    long debitsPending,
    long debitsPosted,
    long creditsPending,
    long creditsPosted,
    long entries) {

  public Account {
    flags = Set.copyOf(flags);
  }

  public boolean has(AccountFlag flag) {
    return flags.contains(flag);
  }

  /** Posted credits less posted debits: a customer's money, in minor units; may be negative. */
  public long posted() {
    return creditsPosted - debitsPosted;
  }

  /** What can still be debited from a credit-normal account: posted less the pending debits. */
  public long available() {
    return posted() - debitsPending;
  }
}
