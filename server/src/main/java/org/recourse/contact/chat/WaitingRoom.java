package org.recourse.contact.chat;

import static org.recourse.platform.SqlTimes.sql;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.recourse.complaint.Agent;
import org.recourse.complaint.Agents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who waits, at which place and for how long yet. */
@Component
public class WaitingRoom {
  /** Those beyond wait for a case instead of a seat. */
  static final int WAITING_MAX = 100;

  private static final int SHOWN_MAX = 1_000;
  private static final Duration HANDLING_USUAL = Duration.ofMinutes(8);
  private static final Duration RECENT = Duration.ofHours(12);

  private final ChatRows rows;
  private final Agents agents;
  private final JdbcClient jdbc;
  private final Clock clock;

  WaitingRoom(ChatRows rows, Agents agents, JdbcClient jdbc, Clock clock) {
    this.rows = rows;
    this.agents = agents;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * All open talks at one moment.
   *
   * @param waiting by their place
   * @param seats of all who take new talks, free or not
   * @param handling what a talk took lately
   */
  public record Room(List<Chat> waiting, List<Chat> seated, int seats, Duration handling) {

    /** From 1; 0 for who does not wait. */
    public int place(ChatId id) {
      for (int i = 0; i < waiting.size(); i++) {
        if (waiting.get(i).id().equals(id)) {
          return i + 1;
        }
      }
      return 0;
    }

    public Optional<WaitEstimate> estimate(int place) {
      return WaitEstimate.of(place, handling, seats);
    }

    /** Whether whoever comes now can wait for a seat. */
    public boolean isOpen() {
      return seats > 0 && waiting.size() < WAITING_MAX;
    }
  }

  public Room now() {
    List<Chat> open = rows.open(SHOWN_MAX);
    return new Room(
        open.stream().filter(chat -> chat.state() == ChatState.WAITING).toList(),
        open.stream().filter(chat -> chat.state() == ChatState.SEATED).toList(),
        agents.available().stream().mapToInt(Agent::chatsMax).sum(),
        handling());
  }

  /** The median of the last talks, since one that was left open all night says nothing. */
  private Duration handling() {
    Double seconds =
        jdbc.sql(
                """
                SELECT percentile_cont(0.5) WITHIN GROUP (
                  ORDER BY extract(epoch FROM over_at - seated_at)::float8)
                FROM (
                  SELECT seated_at, over_at FROM contact.chat
                  WHERE seated_at IS NOT NULL AND over_at IS NOT NULL AND over_at > :recent
                  ORDER BY over_at DESC LIMIT 20) AS lately
                """)
            .param("recent", sql(clock.instant().minus(RECENT)))
            .query(Double.class)
            .optional()
            .orElse(null);
    return seconds == null ? HANDLING_USUAL : Duration.ofSeconds(Math.max(60, seconds.longValue()));
  }
}
