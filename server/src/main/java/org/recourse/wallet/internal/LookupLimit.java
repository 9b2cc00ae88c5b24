package org.recourse.wallet.internal;

import static org.recourse.platform.SqlTimes.sql;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Counts look-ups in the database, so that several nodes and restarts change nothing. */
@Component
class LookupLimit {
  private static final Duration KEPT = Duration.ofDays(2);

  private final JdbcClient jdbc;
  private final WalletSettings settings;
  private final Clock clock;

  LookupLimit(JdbcClient jdbc, WalletSettings settings, Clock clock) {
    this.jdbc = jdbc;
    this.settings = settings;
    this.clock = clock;
  }

  /** Counts one; the problem {@code too_many_lookups} when it is one too many. */
  void count(PersonId person) {
    Instant now = clock.instant();
    count(person, "hour", now.truncatedTo(ChronoUnit.HOURS), settings.lookupsPerHour(), now);
    count(person, "day", now.truncatedTo(ChronoUnit.DAYS), settings.lookupsPerDay(), now);
  }

  private void count(PersonId person, String span, Instant start, int max, Instant now) {
    int lookups =
        jdbc.sql(
                """
                INSERT INTO wallet.payee_lookup AS l (person_id, span, starts_at, lookups)
                VALUES (:person, :span, :starts_at, 1)
                ON CONFLICT (person_id, span, starts_at)
                DO UPDATE SET lookups = least(l.lookups, :max) + 1
                RETURNING lookups
                """)
            .param("person", person.value())
            .param("span", span)
            .param("starts_at", sql(start))
            .param("max", max)
            .query(Integer.class)
            .single();
    if (lookups > max) {
      Instant renews = start.plus(1, span.equals("hour") ? ChronoUnit.HOURS : ChronoUnit.DAYS);
      throw Problem.of(
              ProblemCode.TOO_MANY_LOOKUPS,
              "Expected at most " + max + " look-ups in one " + span + ". Try again later.")
          .with("retry_after_seconds", Duration.between(now, renews).toSeconds() + 1);
    }
  }

  @Scheduled(fixedDelayString = "PT1H")
  void forgetOld() {
    jdbc.sql("DELETE FROM wallet.payee_lookup WHERE starts_at < ?")
        .param(sql(clock.instant().minus(KEPT)))
        .update();
  }
}
