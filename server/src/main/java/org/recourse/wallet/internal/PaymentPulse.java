package org.recourse.wallet.internal;

import static org.recourse.platform.SqlTimes.sql;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.recourse.platform.Pulse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Payments are slow when several of the last hour are still not settled after some minutes. */
@Component
class PaymentPulse implements Pulse {
  private static final Duration LONG = Duration.ofMinutes(5);
  private static final Duration LATELY = Duration.ofHours(1);
  private static final int SEVERAL = 3;

  private final JdbcClient jdbc;
  private final Clock clock;

  PaymentPulse(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public String part() {
    return "payments";
  }

  @Override
  public Optional<State> now() {
    Instant now = clock.instant();
    int stuck =
        jdbc.sql(
                """
                SELECT count(*) FROM (SELECT 1 FROM wallet.payment
                  WHERE due_at IS NOT NULL AND created_at < :long AND created_at > :lately
                  LIMIT :several) AS stuck
                """)
            .param("long", sql(now.minus(LONG)))
            .param("lately", sql(now.minus(LATELY)))
            .param("several", SEVERAL)
            .query(Integer.class)
            .single();
    return Optional.of(stuck < SEVERAL ? State.WORKING : State.SLOW);
  }
}
