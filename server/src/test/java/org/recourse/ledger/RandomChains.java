package org.recourse.ledger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.recourse.kernel.CurrencyCode;
import org.recourse.kernel.Money;

/** What one node's callers send, from a seed: all kinds of commands on few accounts, some wrong. */
final class RandomChains {
  /** A tag the database is told to refuse, as it would refuse a value that Java let through. */
  static final long POISON = 666;

  static final List<NewAccount> ACCOUNTS =
      List.of(
          account(1, CurrencyCode.CNY),
          account(2, CurrencyCode.CNY),
          account(3, CurrencyCode.CNY, AccountFlag.DEBITS_WITHIN_CREDITS),
          account(4, CurrencyCode.CNY, AccountFlag.DEBITS_WITHIN_CREDITS),
          account(5, CurrencyCode.CNY, AccountFlag.DEBITS_WITHIN_CREDITS),
          account(6, CurrencyCode.CNY, AccountFlag.DEBITS_WITHIN_CREDITS),
          account(7, CurrencyCode.CNY, AccountFlag.DEBITS_WITHIN_CREDITS),
          account(8, CurrencyCode.CNY, AccountFlag.CREDITS_WITHIN_DEBITS),
          account(9, CurrencyCode.CNY, AccountFlag.CREDITS_WITHIN_DEBITS),
          account(10, CurrencyCode.CNY, AccountFlag.DEBITS_BLOCKED),
          account(11, CurrencyCode.CNY, AccountFlag.CREDITS_BLOCKED),
          account(14, CurrencyCode.CNY, AccountFlag.DEBITS_BLOCKED, AccountFlag.CREDITS_BLOCKED),
          account(12, CurrencyCode.EUR),
          account(13, CurrencyCode.EUR, AccountFlag.DEBITS_WITHIN_CREDITS));

  private final SplittableRandom random;
  private final List<Command> sent = new ArrayList<>();
  private final List<TransferId> holds = new ArrayList<>();

  /** Commands of another node, perhaps still in flight: their ids can come again here. */
  final Queue<Command> sentElsewhere = new ConcurrentLinkedQueue<>();

  /** Commands another node had answered: its holds can be ended here. */
  final Queue<Command> answeredElsewhere = new ConcurrentLinkedQueue<>();

  RandomChains(long seed) {
    random = new SplittableRandom(seed);
  }

  Chain next() {
    for (Command c = sentElsewhere.poll(); c != null; c = sentElsewhere.poll()) {
      sent.add(c);
    }
    for (Command c = answeredElsewhere.poll(); c != null; c = answeredElsewhere.poll()) {
      remember(c);
    }
    List<Command> commands = new ArrayList<>();
    int length = chance(10) ? 2 + random.nextInt(3) : 1;
    for (int i = 0; i < length; i++) {
      Command command = chance(2) && !sent.isEmpty() ? again() : fresh();
      if (commands.stream().noneMatch(c -> c.id().equals(command.id()))) {
        commands.add(command);
      }
    }
    return new Chain(commands, null);
  }

  /** The same command, or another one under the same id. */
  private Command again() {
    int newest = sent.size() - 1 - random.nextInt(Math.min(50, sent.size()));
    Command old = sent.get(chance(50) ? newest : random.nextInt(sent.size()));
    return chance(50) ? old : with(old.id());
  }

  private Command fresh() {
    Command command = with(TransferId.next());
    remember(command);
    return command;
  }

  private Command with(TransferId id) {
    int kind = random.nextInt(2);
    long tag = random.nextInt(300) == 0 ? POISON : random.nextInt(2);
    if (chance(20) && !holds.isEmpty()) {
      TransferId hold = holds.get(random.nextInt(holds.size()));
      return switch (random.nextInt(3)) {
        case 0 -> new Command.VoidHold(id, hold, kind, tag);
        case 1 -> new Command.PostHold(id, hold, null, kind, tag);
        default -> new Command.PostHold(id, hold, amount(), kind, tag);
      };
    }
    AccountId debit = anyAccount();
    if (chance(20)) {
      return new Command.Hold(
          id, debit, anyAccount(), amount(), kind, tag, timeout(), terms(debit));
    }
    return new Command.Post(id, debit, anyAccount(), amount(), kind, tag, terms(debit));
  }

  private void remember(Command command) {
    sent.add(command);
    if (command instanceof Command.Hold || chance(1)) {
      holds.add(command.id());
    }
    if (holds.size() > 40) {
      holds.remove(random.nextInt(20));
    }
  }

  /** Account 99 is not there. */
  private AccountId anyAccount() {
    return chance(1)
        ? new AccountId(99)
        : ACCOUNTS.get(random.nextInt(ACCOUNTS.size() - (chance(90) ? 2 : 0))).id();
  }

  private Money amount() {
    return new Money(
        chance(1) ? 0 : 1 + random.nextInt(100), chance(97) ? CurrencyCode.CNY : CurrencyCode.EUR);
  }

  /** What may leave is limited only where expired holds are ended first. */
  private Terms terms(AccountId debit) {
    boolean swept =
        ACCOUNTS.stream()
            .anyMatch(account ->
                account.id().equals(debit)
                    && account.flags().contains(AccountFlag.DEBITS_WITHIN_CREDITS));
    return chance(80)
        ? Terms.NONE
        : new Terms(swept ? random.nextInt(5_000) : Long.MAX_VALUE, random.nextInt(2_000));
  }

  private @Nullable Duration timeout() {
    return chance(30) ? null : Duration.ofSeconds(1 + random.nextInt(5));
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private static NewAccount account(long id, CurrencyCode currency, AccountFlag... flags) {
    return new NewAccount(new AccountId(id), currency, 1, java.util.Set.of(flags));
  }
}
