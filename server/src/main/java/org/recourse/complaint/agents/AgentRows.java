package org.recourse.complaint.agents;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.sql;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.Agent;
import org.recourse.complaint.CaseKind;
import org.recourse.complaint.Presence;
import org.recourse.identity.Language;
import org.recourse.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of agents. */
@Component
class AgentRows {
  private static final String SELECT =
      """
      SELECT person, kinds, languages, cases_max, chats_max, chosen, seen_at
      FROM complaint.agent
      """;

  private final JdbcClient jdbc;

  AgentRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Agent> find(PersonId person) {
    return jdbc.sql(SELECT + " WHERE person = :person")
        .param("person", person.value())
        .query(AgentRows::agent)
        .optional();
  }

  Optional<Agent> lock(PersonId person) {
    return jdbc.sql(SELECT + " WHERE person = :person FOR UPDATE")
        .param("person", person.value())
        .query(AgentRows::agent)
        .optional();
  }

  /** Those who take new work; by their ids. */
  List<Agent> available(Instant now) {
    return jdbc.sql(SELECT + " WHERE chosen = 'available' AND seen_at > :lost ORDER BY person")
        .param("lost", sql(now.minus(Agent.LEASE)))
        .query(AgentRows::agent)
        .list();
  }

  /** Those who are there, and those who went only just now. */
  List<Agent> reachable(Instant now) {
    return jdbc.sql(
            SELECT
                + """
                WHERE seen_at > :left OR (chosen <> 'offline' AND seen_at > :lost)
                ORDER BY person
                """)
        .param("left", sql(now.minus(Agent.PATIENCE)))
        .param("lost", sql(now.minus(Agent.LEASE).minus(Agent.PATIENCE)))
        .query(AgentRows::agent)
        .list();
  }

  /** By their ids, those after one. */
  List<Agent> page(@Nullable UUID after, int limit) {
    return jdbc.sql(
            SELECT
                + """
                WHERE CAST(:after AS uuid) IS NULL OR person > :after
                ORDER BY person LIMIT :limit
                """)
        .param("after", after)
        .param("limit", limit)
        .query(AgentRows::agent)
        .list();
  }

  /** Enters somebody, unless they are there. */
  void enter(Agent agent) {
    jdbc.sql(
            """
            INSERT INTO complaint.agent
              (person, kinds, languages, cases_max, chats_max, chosen, seen_at, given_at)
            VALUES (:person, :kinds, :languages, :cases_max, :chats_max, :chosen, :seen_at,
              :seen_at)
            ON CONFLICT (person) DO NOTHING
            """)
        .param("person", agent.person().value())
        .param("kinds", texts(agent.kinds(), CaseKind::code))
        .param("languages", texts(agent.languages(), Language::code))
        .param("cases_max", agent.casesMax())
        .param("chats_max", agent.chatsMax())
        .param("chosen", agent.chosen().code())
        .param("seen_at", sql(agent.seenAt()))
        .update();
  }

  void come(PersonId person, Presence chosen, Instant now) {
    jdbc.sql("UPDATE complaint.agent SET chosen = :chosen, seen_at = :now WHERE person = :person")
        .param("person", person.value())
        .param("chosen", chosen.code())
        .param("now", sql(now))
        .update();
  }

  void change(Agent agent) {
    jdbc.sql(
            """
            UPDATE complaint.agent
            SET kinds = :kinds, languages = :languages, cases_max = :cases_max,
              chats_max = :chats_max
            WHERE person = :person
            """)
        .param("person", agent.person().value())
        .param("kinds", texts(agent.kinds(), CaseKind::code))
        .param("languages", texts(agent.languages(), Language::code))
        .param("cases_max", agent.casesMax())
        .param("chats_max", agent.chatsMax())
        .update();
  }

  /** Never blocked by whoever holds a seat, and never in its way: a later beat does as well. */
  void seen(Collection<PersonId> people, Instant now) {
    jdbc.sql(
            """
            UPDATE complaint.agent SET seen_at = :now
            WHERE person IN (
              SELECT person FROM complaint.agent
              WHERE person = ANY (:people) AND seen_at < :now
              FOR UPDATE SKIP LOCKED)
            """)
        .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
        .param("now", sql(now))
        .update();
  }

  static Agent agent(ResultSet row, int rowNo) throws SQLException {
    return new Agent(
        new PersonId(row.getObject("person", UUID.class)),
        set(row.getArray("kinds"), CaseKind::of),
        set(row.getArray("languages"), code -> Language.find(code).orElseThrow()),
        row.getInt("cases_max"),
        row.getInt("chats_max"),
        Presence.find(row.getString("chosen")).orElseThrow(),
        instant(row, "seen_at"));
  }

  private static <T> Set<T> set(Array array, Function<String, T> read) throws SQLException {
    return Stream.of((String[]) array.getArray()).map(read).collect(Collectors.toSet());
  }

  private static <T> String[] texts(Set<T> values, Function<T, String> code) {
    return values.stream().map(code).sorted().toArray(String[]::new);
  }
}
