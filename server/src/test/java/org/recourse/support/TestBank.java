package org.recourse.support;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.recourse.rails.AccountAnswer;
import org.recourse.rails.Bank;
import org.recourse.rails.DebitAnswer;
import org.recourse.rails.DebitOrder;

/** A bank in memory; the last four digits say how it behaves, as with the bank simulator. */
public final class TestBank implements Bank {
  public static final String GOOD = "6222000000001234";
  public static final String SHORT_OF_MONEY = "6222000000000001";
  public static final String SILENT_AFTER_EXECUTING = "6222000000000003";
  public static final String SILENT = "6222000000000004";
  public static final String PENDING_FIRST = "6222000000000005";

  private final Map<String, DebitAnswer> debits = new ConcurrentHashMap<>();
  public final AtomicInteger orders = new AtomicInteger();

  @Override
  public AccountAnswer check(String accountNumber, String holder) {
    return new AccountAnswer.Known("Test Bank");
  }

  @Override
  public DebitAnswer debit(DebitOrder order) {
    orders.incrementAndGet();
    return switch (order.accountNumber()) {
      case SHORT_OF_MONEY -> entered(order, new DebitAnswer.Failed("insufficient_funds"));
      case SILENT_AFTER_EXECUTING -> {
        entered(order, new DebitAnswer.Succeeded());
        yield new DebitAnswer.Unknown("cut");
      }
      case SILENT -> new DebitAnswer.Unknown("timeout");
      case PENDING_FIRST -> entered(order, new DebitAnswer.Pending());
      default -> entered(order, new DebitAnswer.Succeeded());
    };
  }

  /** What it had accepted is done now. */
  public void settlePending() {
    debits.replaceAll((reference, answer) ->
        answer instanceof DebitAnswer.Pending ? new DebitAnswer.Succeeded() : answer);
  }

  @Override
  public DebitAnswer find(String reference) {
    return debits.getOrDefault(reference, new DebitAnswer.NotKnown());
  }

  @Override
  public Duration cutOff() {
    return Duration.ofSeconds(60);
  }

  private DebitAnswer entered(DebitOrder order, DebitAnswer answer) {
    DebitAnswer before = debits.putIfAbsent(order.reference(), answer);
    return before == null ? answer : before;
  }
}
