package org.recourse.ledger;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.recourse.kernel.Money;

/**
 * One thing to do to the books, under an id that its sender keeps. {@code kind} and {@code tag} are
 * numbers of the sender's own: carried, compared when an id comes twice, never read.
 */
public sealed interface Command {
  TransferId id();

  int kind();

  long tag();

  /** Moves an amount at once. */
  record Post(
      TransferId id,
      AccountId debit,
      AccountId credit,
      Money amount,
      int kind,
      long tag,
      Terms terms)
      implements Command {
    /** Within the accounts' own limits. */
    public Post(
        TransferId id, AccountId debit, AccountId credit, Money amount, int kind, long tag) {
      this(id, debit, credit, amount, kind, tag, Terms.NONE);
    }
  }

  /**
   * Reserves an amount on both accounts until it is posted, voided or expired.
   *
   * @param timeout whole seconds from the commit on, at most {@link #TIMEOUT_MAX}; null never
   *     expires, which is the rule when money may move at a bank meanwhile
   */
  record Hold(
      TransferId id,
      AccountId debit,
      AccountId credit,
      Money amount,
      int kind,
      long tag,
      @Nullable Duration timeout,
      Terms terms)
      implements Command {
    /** A hundred years or so: the database's clock can hold it. */
    public static final Duration TIMEOUT_MAX = Duration.ofSeconds(Integer.MAX_VALUE);

    /** Within the accounts' own limits. */
    public Hold(
        TransferId id,
        AccountId debit,
        AccountId credit,
        Money amount,
        int kind,
        long tag,
        @Nullable Duration timeout) {
      this(id, debit, credit, amount, kind, tag, timeout, Terms.NONE);
    }

    public Hold {
      if (timeout != null
          && (timeout.toNanosPart() != 0
              || timeout.isNegative()
              || timeout.isZero()
              || timeout.compareTo(TIMEOUT_MAX) > 0)) {
        throw new IllegalArgumentException(
            "Expected a timeout of 1 to "
                + TIMEOUT_MAX.toSeconds()
                + " whole seconds, but got "
                + timeout);
      }
    }
  }

  /**
   * Moves what a hold reserved, and ends it; what is not posted is released.
   *
   * @param amount null posts all of it
   */
  record PostHold(TransferId id, TransferId hold, @Nullable Money amount, int kind, long tag)
      implements Command {}

  /** Releases what a hold reserved, and ends it. */
  record VoidHold(TransferId id, TransferId hold, int kind, long tag) implements Command {}
}
