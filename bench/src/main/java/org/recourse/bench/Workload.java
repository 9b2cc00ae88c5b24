package org.recourse.bench;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.recourse.kernel.CurrencyCode;
import org.recourse.kernel.Money;
import org.recourse.ledger.AccountId;
import org.recourse.ledger.Command;
import org.recourse.ledger.Outcome;
import org.recourse.ledger.TransferId;

/**
 * Commands in the mix a wallet sends: of a hundred, 1 is sent a second time, 5 want more than there
 * is, 5 are holds, 5 end a hold, the rest move money at once. One thread asks; answers may come on
 * another.
 */
final class Workload {
  /** More than any account of the benchmark holds. */
  private static final long TOO_MUCH = 1_000_000_000_000_000L;

  private static final Duration HOLD_TIMEOUT = Duration.ofHours(1);
  private static final int KIND = 1;

  private final Spread spread;
  private final long firstAccount;
  private final SplittableRandom random;
  private final BlockingQueue<Command> settled = new ArrayBlockingQueue<>(4096);
  private final BlockingQueue<TransferId> held = new ArrayBlockingQueue<>(4096);
  private long tag;

  Workload(Spread spread, long firstAccount, long seed) {
    this.spread = spread;
    this.firstAccount = firstAccount;
    this.random = new SplittableRandom(seed);
  }

  Command next() {
    int chance = random.nextInt(100);
    if (chance < 1) {
      Command again = settled.poll();
      if (again != null) {
        return again;
      }
    } else if (chance < 6) {
      return post(TOO_MUCH);
    } else if (chance < 11) {
      return hold();
    } else if (chance < 16) {
      TransferId hold = held.poll();
      return hold == null ? hold() : end(hold);
    }
    return post(1 + random.nextLong(100));
  }

  /** Learns what was answered, so that holds can be ended and commands be sent again. */
  void answered(Command command, List<Outcome> outcomes) {
    settled.offer(command);
    if (command instanceof Command.Hold && outcomes.getFirst().applied()) {
      held.offer(command.id());
    }
  }

  private Command post(long minor) {
    Spread.Pair pair = spread.next(random);
    return new Command.Post(
        TransferId.next(), account(pair.debit()), account(pair.credit()), cny(minor), KIND, ++tag);
  }

  private Command hold() {
    Spread.Pair pair = spread.next(random);
    return new Command.Hold(
        TransferId.next(),
        account(pair.debit()),
        account(pair.credit()),
        cny(1 + random.nextLong(100)),
        KIND,
        ++tag,
        HOLD_TIMEOUT);
  }

  private Command end(TransferId hold) {
    return random.nextInt(5) == 0
        ? new Command.VoidHold(TransferId.next(), hold, KIND, ++tag)
        : new Command.PostHold(TransferId.next(), hold, null, KIND, ++tag);
  }

  private AccountId account(long number) {
    return new AccountId(firstAccount + number);
  }

  private static Money cny(long minor) {
    return new Money(minor, CurrencyCode.CNY);
  }
}
