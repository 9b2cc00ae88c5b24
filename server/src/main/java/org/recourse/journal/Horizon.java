package org.recourse.journal;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How long committed events have been waiting for an older transaction to end. One forgotten open
 * writing transaction holds back the whole journal, so its age is a gauge and an alarm.
 */
@Component
class Horizon {
  private static final Logger LOG = LoggerFactory.getLogger(Horizon.class);
  private static final Duration AGE_ALARM = Duration.ofSeconds(10);
  private static final long LOOK_EVERY_NANOS = Duration.ofSeconds(1).toNanos();

  private final JdbcClient jdbc;
  private volatile double ageSeconds;
  private long lookedAtNanos = System.nanoTime();
  private boolean alarmed;

  Horizon(JdbcClient jdbc, MeterRegistry meters) {
    this.jdbc = jdbc;
    Gauge.builder("recourse.journal.horizon.age", () -> ageSeconds)
        .baseUnit("seconds")
        .description("Age of the oldest committed event that has no position yet")
        .register(meters);
  }

  /** Looks at most once a second; called by one thread. */
  void look() {
    if (System.nanoTime() - lookedAtNanos < LOOK_EVERY_NANOS) {
      return;
    }
    lookedAtNanos = System.nanoTime();
    ageSeconds =
        jdbc.sql(
                """
                SELECT greatest(extract(epoch FROM clock_timestamp() - at), 0)::float8
                FROM journal.intake
                WHERE xid >= (SELECT mark FROM journal.head)
                ORDER BY xid, id
                LIMIT 1
                """)
            .query(Double.class)
            .optional()
            .orElse(0.0);
    boolean late = ageSeconds > AGE_ALARM.toSeconds();
    if (late && !alarmed) {
      LOG.error(
          "Expected events to be readable within a second, but the oldest has waited {} s for an"
              + " older transaction to end. Find it by xact_start in pg_stat_activity and end it.",
          Math.round(ageSeconds));
    }
    alarmed = late;
  }
}
