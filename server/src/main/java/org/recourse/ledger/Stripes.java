package org.recourse.ledger;

import java.util.List;
import java.util.stream.LongStream;

/**
 * One account without limits, kept as several, so that nodes posting to it do not wait for each
 * other. Its balance is the sum over all of them; {@link Ledger#own} picks the one to post to.
 */
public record Stripes(List<AccountId> accounts) {

  public Stripes {
    accounts = List.copyOf(accounts);
    if (accounts.isEmpty()) {
      throw new IllegalArgumentException("Expected at least one account, but got none");
    }
  }

  /** {@code count} accounts with ids from {@code first} on. */
  public static Stripes from(AccountId first, int count) {
    return new Stripes(
        LongStream.range(first.value(), first.value() + count).mapToObj(AccountId::new).toList());
  }

  public AccountId of(int node) {
    return accounts.get(Math.floorMod(node, accounts.size()));
  }
}
