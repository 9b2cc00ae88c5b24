package org.recourse.wallet.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.recourse.ledger.AccountId;
import org.recourse.ledger.Ledger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What had left an account when this day and this month began, so that a limit on what leaves
 * within them is a ceiling on the ledger's counter.
 *
 * <p>A debit is sent to the ledger only after the row of its window is committed, and the row of
 * whoever is first stays. So each row was read before any debit of its window, and is never too
 * high; a debit of the window before that commits after the reading counts in the new one, which is
 * never too generous. Debits under way count in the window they are posted in, so the rows hold
 * posted debits alone.
 */
@Component
class LimitWindows {
  /** About 20 MB when full. */
  private static final int REMEMBERED_MAX = 100_000;

  private static final int DAYS_KEPT = 100;

  private final JdbcClient jdbc;
  private final Ledger ledger;
  private final Clock clock;
  private final Cache<AccountId, Windows> remembered =
      Caffeine.newBuilder().maximumSize(REMEMBERED_MAX).build();

  LimitWindows(JdbcClient jdbc, Ledger ledger, Clock clock) {
    this.jdbc = jdbc;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** What had left, in minor units, when the day and its month began. */
  record Windows(LocalDate day, long dayBase, long monthBase) {}

  /** Today's. Not within a transaction: others must see the rows before the ledger is asked. */
  Windows today(AccountId account) {
    LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    Windows known = remembered.getIfPresent(account);
    if (known != null && known.day().equals(day)) {
      return known;
    }
    Windows begun = begin(account, day);
    remembered.put(account, begun);
    return begun;
  }

  private Windows begin(AccountId account, LocalDate day) {
    LocalDate month = day.withDayOfMonth(1);
    long posted = ledger.accounts(List.of(account)).getFirst().debitsPosted();
    jdbc.sql(
            """
            INSERT INTO wallet.limit_window (account_id, span, starts_on, base_minor)
            VALUES (:account, 'day', :day, :base), (:account, 'month', :month, :base)
            ON CONFLICT (account_id, span, starts_on) DO NOTHING
            """)
        .param("account", account.value())
        .param("day", day)
        .param("month", month)
        .param("base", posted)
        .update();
    Map<String, Long> bases = new HashMap<>();
    jdbc.sql(
            """
            SELECT span, base_minor FROM wallet.limit_window
            WHERE account_id = :account
              AND (span = 'day' AND starts_on = :day OR span = 'month' AND starts_on = :month)
            """)
        .param("account", account.value())
        .param("day", day)
        .param("month", month)
        .query(row -> {
          bases.put(row.getString("span"), row.getLong("base_minor"));
        });
    return new Windows(
        day, Objects.requireNonNull(bases.get("day")), Objects.requireNonNull(bases.get("month")));
  }

  @Scheduled(fixedDelayString = "PT1H")
  void forgetOld() {
    jdbc.sql("DELETE FROM wallet.limit_window WHERE starts_on < :before")
        .param("before", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(DAYS_KEPT))
        .update();
  }
}
