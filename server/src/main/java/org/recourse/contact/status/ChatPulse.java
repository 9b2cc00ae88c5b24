package org.recourse.contact.status;

import static org.recourse.platform.SqlTimes.sql;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.recourse.platform.Pulse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Chat is slow when somebody waits longer for an agent than most would. */
@Component
class ChatPulse implements Pulse {
  private static final Duration LONG = Duration.ofMinutes(15);

  private final JdbcClient jdbc;
  private final Clock clock;

  ChatPulse(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public String part() {
    return "chat";
  }

  @Override
  public Optional<State> now() {
    boolean waits =
        jdbc.sql(
                """
                SELECT EXISTS (SELECT 1 FROM contact.chat
                  WHERE state = 'waiting' AND waiting_since < :before)
                """)
            .param("before", sql(clock.instant().minus(LONG)))
            .query(Boolean.class)
            .single();
    return Optional.of(waits ? State.SLOW : State.WORKING);
  }
}
