package org.recourse.bank;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What the bank decides. Asking again with the same reference never takes money again. */
final class Bank {
  static final Duration slowAnswer = Duration.ofSeconds(3);
  static final Duration settlement = Duration.ofSeconds(5);

  private final Debits debits;
  private final Clock clock;

  Bank(Debits debits, Clock clock) {
    this.debits = debits;
    this.clock = clock;
  }

  /** What became of an order, and how the caller gets to know it. */
  sealed interface Answer {
    record Said(Debit debit, Duration after) implements Answer {}

    /** The connection ends without a word, at once or after the caller has waited in vain. */
    record Silence(Duration after) implements Answer {}
  }

  Answer debit(DebitOrder order) {
    return switch (order.manner()) {
      case MAINTENANCE ->
          throw new Refused(
              503, "maintenance", "Expected the bank to be open, but it is. Ask again later.");
      case SILENT -> new Answer.Silence(Duration.ofSeconds(60));
      case SILENT_AFTER_EXECUTING -> {
        enter(order);
        yield new Answer.Silence(Duration.ZERO);
      }
      case SLOW -> new Answer.Said(enter(order), slowAnswer);
      case NORMAL, SHORT_OF_MONEY, PENDING_FIRST, CLOSED, UNKNOWN ->
          new Answer.Said(enter(order), Duration.ZERO);
    };
  }

  Optional<Debit> find(String reference) {
    return debits.find(reference);
  }

  AccountCheck check(String accountNumber, String holder) {
    Refused.unless(holder != null && !holder.isBlank(), "holder", "a name");
    Refused.unless(accountNumber != null, "account_number", "present");
    return AccountCheck.of(accountNumber);
  }

  Instant now() {
    return clock.instant();
  }

  private Debit enter(DebitOrder order) {
    Instant now = now();
    AccountManner manner = order.manner();
    String reason =
        switch (manner) {
          case SHORT_OF_MONEY -> "insufficient_funds";
          case CLOSED -> "account_closed";
          case UNKNOWN -> "unknown_account";
          default -> null;
        };
    Instant settlesAt = manner == AccountManner.PENDING_FIRST ? now.plus(settlement) : now;
    Debit inBooks = debits.enter(new Debit(order, reason, settlesAt));
    if (!inBooks.order().equals(order)) {
      throw new Refused(
          409,
          "reference_reused",
          "Expected the same order as before under this reference, but its content differs."
              + " Use a new reference for a new debit.");
    }
    return inBooks;
  }
}
