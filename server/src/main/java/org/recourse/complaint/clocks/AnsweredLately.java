package org.recourse.complaint.clocks;

import static org.recourse.platform.SqlTimes.sql;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.recourse.complaint.FirstReplies;
import org.recourse.conversation.Channel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads waits from the clocks that were met. */
@Component
class AnsweredLately implements FirstReplies {
  private static final Duration LATELY = Duration.ofDays(7);
  private static final int ENOUGH = 5;

  private final JdbcClient jdbc;
  private final Clock clock;

  AnsweredLately(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private record Found(int count, double usual, double mostly) {}

  @Override
  public Optional<Span> lately(Channel channel) {
    Found found =
        jdbc.sql(
                """
                SELECT count(*) AS count,
                  coalesce(percentile_cont(0.5) WITHIN GROUP (ORDER BY w.seconds), 0) AS usual,
                  coalesce(percentile_cont(0.9) WITHIN GROUP (ORDER BY w.seconds), 0) AS mostly
                FROM (
                  SELECT extract(epoch FROM c.stopped_at - c.started_at)::float8 AS seconds
                  FROM complaint.clock c JOIN complaint.cases ON cases.id = c.origin
                  WHERE c.kind = 'first_reply' AND c.state = 'met' AND c.stopped_at >= :since
                    AND cases.channel = :channel) AS w
                """)
            .param("since", sql(clock.instant().minus(LATELY)))
            .param("channel", channel.code())
            .query((row, no) ->
                new Found(row.getInt("count"), row.getDouble("usual"), row.getDouble("mostly")))
            .single();
    return found.count() < ENOUGH
        ? Optional.empty()
        : Optional.of(
            new Span(
                Duration.ofSeconds((long) found.usual()),
                Duration.ofSeconds((long) found.mostly())));
  }
}
