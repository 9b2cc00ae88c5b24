package org.recourse.notice;

import java.math.BigDecimal;
import org.recourse.delivery.Channel;
import org.recourse.identity.Person;
import org.recourse.kernel.Money;

/**
 * How somebody wants to be told of money, beside the inbox, which is always told.
 *
 * @param debits what leaves their wallets
 * @param debitFrom the least amount worth a message, in whole units of the wallet's currency
 * @param credits what comes in
 */
public record Preference(Channels debits, int debitFrom, Channels credits) {
  /** A person may want to hear of more than this only. */
  public static final int FROM_MAX = 1_000_000;

  public Preference {
    if (debitFrom < 0 || debitFrom > FROM_MAX) {
      throw new IllegalArgumentException("Expected 0 to " + FROM_MAX + ", but got " + debitFrom);
    }
  }

  /** Whether by e-mail, and whether by text message. */
  public record Channels(boolean email, boolean sms) {
    boolean have(Channel channel) {
      return switch (channel) {
        case EMAIL -> email;
        case SMS -> sms;
      };
    }

    /** Whether some channel of these is not among the others. */
    boolean beyond(Channels others) {
      return (email && !others.email) || (sms && !others.sms);
    }
  }

  /**
   * What holds for who chose nothing: each debit by e-mail, or by text message without an address;
   * credits in the inbox alone.
   */
  static Preference usual(Person person) {
    boolean email = person.email() != null;
    return new Preference(new Channels(email, !email), 0, new Channels(false, false));
  }

  boolean wants(AlertKind kind, Channel channel, Money amount) {
    return switch (kind) {
      case DEBIT -> debits.have(channel) && isWorthIt(amount);
      case CREDIT -> credits.have(channel);
      case SECURITY -> true;
      case CASE -> false;
    };
  }

  private boolean isWorthIt(Money amount) {
    return amount.major().compareTo(BigDecimal.valueOf(debitFrom)) >= 0;
  }

  /** Whether the person is told less of debits than by another preference. */
  boolean tellsLessThan(Preference other) {
    return other.debits.beyond(debits) || debitFrom > other.debitFrom;
  }
}
