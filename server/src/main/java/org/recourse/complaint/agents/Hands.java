package org.recourse.complaint.agents;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.instantOrNull;
import static org.recourse.platform.SqlTimes.sql;
import static org.recourse.platform.SqlTimes.sqlOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.Agent;
import org.recourse.complaint.agents.Choosing.Candidate;
import org.recourse.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much each agent has in hand. A case counts while it is the house's turn. */
@Component
class Hands {
  private static final String IN_HAND =
      """
      SELECT assignee, count(*) FROM complaint.cases
      WHERE assignee = ANY (:people) AND state IN ('new', 'open')
        AND (snoozed_until IS NULL OR snoozed_until <= :now)
      GROUP BY assignee
      """;

  private final JdbcClient jdbc;

  Hands(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<PersonId, Integer> inHand(Collection<PersonId> people, Instant now) {
    Map<PersonId, Integer> counts = new HashMap<>();
    jdbc.sql(IN_HAND)
        .param("people", ids(people))
        .param("now", sql(now))
        .query(row -> {
          counts.put(new PersonId(row.getObject(1, UUID.class)), row.getInt(2));
        });
    return counts;
  }

  private record Locked(Agent agent, Instant givenAt, @Nullable Instant idleSince) {}

  /**
   * Those who take new work, locked until the transaction ends. What they have is read in a
   * statement of its own afterwards, so that it sees what whoever held the locks before has given.
   */
  List<Candidate> lockAvailable(Instant now) {
    List<Locked> locked =
        jdbc.sql(
                """
                SELECT person, kinds, languages, cases_max, chats_max, chosen, seen_at, given_at,
                  idle_since
                FROM complaint.agent
                WHERE chosen = 'available' AND seen_at > :lost
                ORDER BY person
                FOR UPDATE
                """)
            .param("lost", sql(now.minus(Agent.LEASE)))
            .query(Hands::locked)
            .list();
    Map<PersonId, Integer> counts =
        inHand(locked.stream().map(one -> one.agent().person()).toList(), now);
    return locked.stream().map(one -> candidate(one, counts, now)).toList();
  }

  private static Candidate candidate(Locked one, Map<PersonId, Integer> counts, Instant now) {
    int cases = counts.getOrDefault(one.agent().person(), 0);
    Instant idle = one.idleSince() == null ? now : one.idleSince();
    return new Candidate(one.agent(), cases, one.givenAt(), cases == 0 ? idle : Instant.MAX);
  }

  /** Keeps what a pass has found out and done about an agent. */
  void keep(Candidate candidate) {
    jdbc.sql(
            """
            UPDATE complaint.agent SET given_at = :given_at, idle_since = :idle_since
            WHERE person = :person
              AND (given_at, idle_since) IS DISTINCT FROM (:given_at, :idle_since)
            """)
        .param("person", candidate.person().value())
        .param("given_at", sql(candidate.givenAt()))
        .param(
            "idle_since",
            sqlOrNull(candidate.idleSince().equals(Instant.MAX) ? null : candidate.idleSince()),
            java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
        .update();
  }

  private static Locked locked(ResultSet row, int rowNo) throws SQLException {
    return new Locked(
        AgentRows.agent(row, rowNo), instant(row, "given_at"), instantOrNull(row, "idle_since"));
  }

  static UUID[] ids(Collection<PersonId> people) {
    return people.stream().map(PersonId::value).toArray(UUID[]::new);
  }
}
