package org.recourse.complaint.agents;

import static org.recourse.platform.SqlTimes.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.Agent;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseKind;
import org.recourse.complaint.Exclusions;
import org.recourse.complaint.agents.Choosing.Candidate;
import org.recourse.complaint.agents.Choosing.Waiting;
import org.recourse.identity.Language;
import org.recourse.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases nobody has, and those that were given out and not begun. */
@Component
class Ungiven {
  private final JdbcClient jdbc;
  private final Exclusions exclusions;

  Ungiven(JdbcClient jdbc, Exclusions exclusions) {
    this.jdbc = jdbc;
    this.exclusions = exclusions;
  }

  boolean any() {
    return jdbc.sql(
            """
            SELECT EXISTS (
              SELECT 1 FROM complaint.cases WHERE assignee IS NULL AND state IN ('new', 'open'))
            """)
        .query(Boolean.class)
        .single();
  }

  /**
   * The oldest that some of these agents could take, locked until the transaction ends; those
   * somebody else is at are left to them.
   */
  List<Waiting> lockOldest(List<Candidate> candidates, Instant now, int limit) {
    List<PersonId> people = candidates.stream().map(Candidate::person).toList();
    Parts parts = Parts.of(exclusions.parts(people));
    return jdbc.sql(
            """
            SELECT c.id, c.kind, c.language, c.about_agent, c.person,
              (SELECT p.assignee FROM complaint.cases p
               WHERE p.person = c.person AND p.assignee IS NOT NULL AND p.id <> c.id
               ORDER BY p.id DESC LIMIT 1) AS last
            FROM complaint.cases c
            WHERE c.assignee IS NULL AND c.state IN ('new', 'open')
              AND (c.snoozed_until IS NULL OR c.snoozed_until <= :now)
              AND NOT EXISTS (
                SELECT 1 FROM complaint.held_case h WHERE h.case_id = c.id AND h.until > :now)
              AND EXISTS (
                SELECT 1 FROM complaint.agent a
                WHERE a.person = ANY (:people) AND c.kind = ANY (a.kinds)
                  AND c.language = ANY (a.languages)
                  AND a.person IS DISTINCT FROM c.about_agent
                  AND a.person IS DISTINCT FROM c.person
                  AND (a.person, c.id) NOT IN (
                    SELECT p.person, p.id FROM unnest(:insiders, :inside) p (person, id)))
            ORDER BY c.received_at, c.id
            LIMIT :limit
            FOR UPDATE OF c SKIP LOCKED
            """)
        .param("now", sql(now))
        .param("people", Hands.ids(people))
        .param("insiders", Hands.ids(parts.people()))
        .param("inside", CaseId.values(parts.cases()))
        .param("limit", limit)
        .query((row, no) -> waiting(row, parts))
        .list();
  }

  /** Who takes part in which case: the first of these in the first of those, and so on. */
  private record Parts(List<PersonId> people, List<CaseId> cases) {
    static Parts of(Map<PersonId, Set<CaseId>> each) {
      List<PersonId> people = new ArrayList<>();
      List<CaseId> cases = new ArrayList<>();
      each.forEach((person, own) ->
          own.forEach(id -> {
            people.add(person);
            cases.add(id);
          }));
      return new Parts(people, cases);
    }

    Set<PersonId> in(CaseId id) {
      Set<PersonId> in = new HashSet<>();
      for (int i = 0; i < cases.size(); i++) {
        if (cases.get(i).equals(id)) {
          in.add(people.get(i));
        }
      }
      return in;
    }
  }

  private static Waiting waiting(ResultSet row, Parts parts) throws SQLException {
    CaseId id = new CaseId(row.getObject("id", UUID.class));
    Set<PersonId> excluded = parts.in(id);
    Stream.of(person(row, "about_agent"), person(row, "person"))
        .<PersonId>mapMulti((one, into) -> {
          if (one != null) {
            into.accept(one);
          }
        })
        .forEach(excluded::add);
    return new Waiting(
        id,
        CaseKind.of(row.getString("kind")),
        Language.find(row.getString("language")).orElseThrow(),
        excluded,
        person(row, "last"));
  }

  private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
    UUID id = row.getObject(column, UUID.class);
    return id == null ? null : new PersonId(id);
  }

  void given(CaseId id, PersonId agent, Instant now) {
    jdbc.sql(
            """
            INSERT INTO complaint.given_case (case_id, agent, at) VALUES (:id, :agent, :now)
            ON CONFLICT (case_id) DO UPDATE SET agent = EXCLUDED.agent, at = EXCLUDED.at
            """)
        .param("id", id.value())
        .param("agent", agent.value())
        .param("now", sql(now))
        .update();
  }

  /** Given out, not begun, and the agent has been away for longer than patience lasts; locked. */
  List<CaseId> lockStranded(Instant now, int limit) {
    return jdbc.sql(
            """
            SELECT c.id FROM complaint.given_case g
            JOIN complaint.agent a ON a.person = g.agent
            JOIN complaint.cases c ON c.id = g.case_id
            WHERE c.assignee = g.agent AND c.state IN ('new', 'open') AND c.replied_at IS NULL
              AND (a.seen_at <= :lost OR (a.chosen = 'offline' AND a.seen_at <= :left))
            ORDER BY c.received_at, c.id
            LIMIT :limit
            FOR UPDATE OF c SKIP LOCKED
            """)
        .param("lost", sql(now.minus(Agent.LEASE).minus(Agent.PATIENCE)))
        .param("left", sql(now.minus(Agent.PATIENCE)))
        .param("limit", limit)
        .query((row, no) -> new CaseId(row.getObject("id", UUID.class)))
        .list();
  }

  /** Forgets what is begun, ended or in other hands by now. */
  void forgetBegun() {
    jdbc.sql(
            """
            DELETE FROM complaint.given_case g USING complaint.cases c
            WHERE c.id = g.case_id
              AND (c.assignee IS DISTINCT FROM g.agent OR c.replied_at IS NOT NULL
                OR c.state NOT IN ('new', 'open'))
            """)
        .update();
  }
}
