package org.recourse.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recourse.kernel.CurrencyCode;
import org.recourse.kernel.Money;
import org.recourse.ledger.Account;
import org.recourse.ledger.AccountFlag;
import org.recourse.ledger.AccountId;
import org.recourse.ledger.Command;
import org.recourse.ledger.Outcome;
import org.recourse.ledger.Terms;
import org.recourse.ledger.TransferId;

/** Plays a table of transfers on books in memory and compares each result with its line. */
final class DecisionTable {
  private final Batch batch = new Batch();
  private Instant at = Instant.parse("2026-11-22T00:00:00Z");

  /**
   * Lines of {@code account id currency flags… counters…} and {@code hold id debit credit amount}.
   */
  static DecisionTable with(String books) {
    DecisionTable table = new DecisionTable();
    books.lines().map(line -> line.strip().split(" +")).forEach(table::load);
    return table;
  }

  void expect(String lines) {
    List<String> actual = new ArrayList<>();
    List<String> chain = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      if (line.startsWith("#")) {
        actual.add(line);
      } else if (line.startsWith("after ")) {
        at = at.plusSeconds(Long.parseLong(line.substring(6)));
        actual.add(line);
      } else {
        chain.add(line);
        if (!line.substring(0, line.indexOf(' ')).endsWith("+")) {
          actual.addAll(play(chain));
          chain.clear();
        }
      }
    }
    assertThat(String.join("\n", actual) + "\n").isEqualTo(lines);
  }

  DecisionTable expectShortBy(String line, long minor) {
    Outcome outcome = Chains.decide(List.of(command(line)), batch, at).getFirst();
    assertThat(outcome.transfer()).isNotNull();
    assertThat(outcome.transfer().shortByMinor()).isEqualTo(minor);
    return this;
  }

  /** Each line with the result it really had. */
  private List<String> play(List<String> chain) {
    List<Outcome> outcomes =
        Chains.decide(chain.stream().map(DecisionTable::command).toList(), batch, at);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < chain.size(); i++) {
      String result = outcomes.get(i).code().name().toLowerCase(Locale.ROOT);
      lines.add(chain.get(i).replaceAll("[a-z_]+$", result));
    }
    return lines;
  }

  private static Command command(String line) {
    String[] c = line.replaceFirst("\\+", "").split(" +");
    TransferId id = id(c[0]);
    int kind = Integer.parseInt(c[8]);
    long tag = Long.parseLong(c[9]);
    return switch (c[1]) {
      case "post" ->
          new Command.Post(id, account(c[4]), account(c[5]), money(c), kind, tag, terms(c));
      case "hold" ->
          new Command.Hold(
              id, account(c[4]), account(c[5]), money(c), kind, tag, timeout(c[3]), terms(c));
      case "post_hold" ->
          new Command.PostHold(id, id(c[2]), c[6].equals("-") ? null : money(c), kind, tag);
      case "void_hold" -> new Command.VoidHold(id, id(c[2]), kind, tag);
      default -> throw new IllegalArgumentException(line);
    };
  }

  private void load(String[] words) {
    if (words[0].equals("hold")) {
      Money amount = new Money(Long.parseLong(words[4]), CurrencyCode.CNY);
      batch.load(new Held(id(words[1]), account(words[2]), account(words[3]), amount, null, null));
      return;
    }
    Set<AccountFlag> flags = EnumSet.noneOf(AccountFlag.class);
    for (int i = 3; i < words.length && !words[i].matches("(pending_)?(debits|credits)"); i++) {
      flags.add(AccountFlag.valueOf(words[i].toUpperCase(Locale.ROOT)));
    }
    CurrencyCode currency = CurrencyCode.valueOf(words[2]);
    batch.load(
        new Account(
            account(words[1]),
            currency,
            1,
            flags,
            counter(words, "pending_debits"),
            counter(words, "debits"),
            counter(words, "pending_credits"),
            counter(words, "credits"),
            0));
  }

  private static long counter(String[] words, String name) {
    for (int i = 0; i < words.length; i++) {
      if (words[i].equals(name)) {
        return Long.parseLong(words[i + 1]);
      }
    }
    return 0;
  }

  /** {@code debits<=n} and {@code balance<=n}, where a line has them. */
  private static Terms terms(String[] columns) {
    return new Terms(most(columns, "debits<="), most(columns, "balance<="));
  }

  private static long most(String[] columns, String name) {
    return Stream.of(columns)
        .filter(word -> word.startsWith(name))
        .mapToLong(word -> Long.parseLong(word.substring(name.length())))
        .findFirst()
        .orElse(Long.MAX_VALUE);
  }

  private static Money money(String[] columns) {
    return new Money(Long.parseLong(columns[6]), CurrencyCode.valueOf(columns[7]));
  }

  private static @Nullable Duration timeout(String seconds) {
    return seconds.equals("-") ? null : Duration.ofSeconds(Long.parseLong(seconds));
  }

  private static AccountId account(String id) {
    return new AccountId(Long.parseLong(id));
  }

  private static TransferId id(String number) {
    return new TransferId(new UUID(0x7000, Long.parseLong(number)));
  }
}
