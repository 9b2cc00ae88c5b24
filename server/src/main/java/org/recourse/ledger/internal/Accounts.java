package org.recourse.ledger.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.recourse.ledger.Account;
import org.recourse.ledger.AccountFlag;
import org.recourse.ledger.AccountId;
import org.recourse.ledger.NewAccount;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens, reads and blocks accounts, on a connection of the caller's transaction if it has one. */
final class Accounts {
  /** In the order of ids, so that two openers never wait for each other in a circle. */
  private static final String OPEN =
      """
      INSERT INTO ledger.account (id, currency, kind, debits_within_credits,
          credits_within_debits, debits_blocked, credits_blocked)
      SELECT id, currency, kind, debits_within_credits, credits_within_debits, debits_blocked,
          credits_blocked
      FROM unnest(:ids::bigint[], :currencies::text[], :kinds::integer[],
          :debits_within_credits::boolean[], :credits_within_debits::boolean[],
          :debits_blocked::boolean[], :credits_blocked::boolean[])
          AS a (id, currency, kind, debits_within_credits, credits_within_debits,
              debits_blocked, credits_blocked)
      ORDER BY id
      ON CONFLICT (id) DO NOTHING
      """;

  /** Holds past their time are taken off, whether or not they were swept yet. */
  private static final String FIND =
      """
      WITH clock AS MATERIALIZED (SELECT ledger.now() AS at)
      SELECT id, currency, kind, debits_within_credits, credits_within_debits, debits_blocked,
          credits_blocked,
          debits_pending - (SELECT coalesce(sum(h.amount_minor), 0) FROM ledger.hold h
              WHERE h.debit_account = a.id AND h.state = 1 AND h.expires_at <= clock.at),
          debits_posted,
          credits_pending - (SELECT coalesce(sum(h.amount_minor), 0) FROM ledger.hold h
              WHERE h.credit_account = a.id AND h.state = 1 AND h.expires_at <= clock.at),
          credits_posted, entries
      FROM ledger.account a, clock
      WHERE a.id = ANY (:ids) ORDER BY a.id
      """;

  private final JdbcClient jdbc;

  Accounts(DataSource dataSource) {
    this.jdbc = JdbcClient.create(dataSource);
  }

  void open(List<NewAccount> accounts) {
    if (accounts.isEmpty()) {
      return;
    }
    int opened =
        jdbc.sql(OPEN)
            .param("ids", accounts.stream().map(a -> a.id().value()).toArray(Long[]::new))
            .param(
                "currencies",
                accounts.stream().map(a -> a.currency().name()).toArray(String[]::new))
            .param("kinds", accounts.stream().map(NewAccount::kind).toArray(Integer[]::new))
            .param("debits_within_credits", with(accounts, AccountFlag.DEBITS_WITHIN_CREDITS))
            .param("credits_within_debits", with(accounts, AccountFlag.CREDITS_WITHIN_DEBITS))
            .param("debits_blocked", with(accounts, AccountFlag.DEBITS_BLOCKED))
            .param("credits_blocked", with(accounts, AccountFlag.CREDITS_BLOCKED))
            .update();
    if (opened < accounts.size()) {
      accounts.forEach(this::expectSame);
    }
  }

  List<Account> find(List<AccountId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(FIND)
        .param("ids", ids.stream().map(AccountId::value).toArray(Long[]::new))
        .query((row, _) -> Sql.account(row))
        .list();
  }

  void flag(AccountId id, AccountFlag block, boolean on) {
    String column =
        switch (block) {
          case DEBITS_BLOCKED -> "debits_blocked";
          case CREDITS_BLOCKED -> "credits_blocked";
          case DEBITS_WITHIN_CREDITS, CREDITS_WITHIN_DEBITS ->
              throw new IllegalArgumentException(
                  "Expected a block, but got " + block + ": limits are given at opening");
        };
    int rows =
        jdbc.sql("UPDATE ledger.account SET " + column + " = :on WHERE id = :id")
            .param("on", on)
            .param("id", id.value())
            .update();
    if (rows == 0) {
      throw new IllegalArgumentException("Expected an open account, but there is no " + id);
    }
  }

  private void expectSame(NewAccount account) {
    Account open = find(List.of(account.id())).getFirst();
    if (open.currency() != account.currency()
        || open.kind() != account.kind()
        || !limits(open.flags()).equals(limits(account.flags()))) {
      throw new IllegalStateException("Expected to open " + account + ", but there is " + open);
    }
  }

  /** Blocks come and go, so they do not make an account another one. */
  private static Set<AccountFlag> limits(Set<AccountFlag> flags) {
    return flags.stream().filter(flag -> !flag.isBlock()).collect(Collectors.toSet());
  }

  private static Boolean[] with(List<NewAccount> accounts, AccountFlag flag) {
    return accounts.stream().map(a -> a.flags().contains(flag)).toArray(Boolean[]::new);
  }
}
