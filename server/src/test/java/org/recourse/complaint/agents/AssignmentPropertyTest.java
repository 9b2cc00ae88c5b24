package org.recourse.complaint.agents;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.recourse.complaint.Agent;
import org.recourse.complaint.CaseKind;
import org.recourse.complaint.Presence;
import org.recourse.identity.Language;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Ids;
import org.recourse.support.MutableClock;
import org.recourse.support.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two nodes give out cases at once while cases come and are resolved and agents come and go: nobody
 * gets more than they can take, no case has two owners or one who must not have it, and nothing
 * stays that somebody could take.
 */
class AssignmentPropertyTest {
  private static final int ROUNDS = 25;

  private final long seed = Long.getLong("seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final MutableClock clock = new MutableClock(Instant.parse("2026-03-02T08:00:00Z"));
  private final List<PersonId> people = new ArrayList<>();

  @Test
  void nobody_is_given_too_much_and_no_case_has_two() throws Exception {
    System.out.println("seed " + seed);
    try (HikariDataSource first = TestDatabase.fresh();
        HikariDataSource second = TestDatabase.secondNode(first);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      AssignmentNode one = AssignmentNode.on(first, clock);
      AssignmentNode two = AssignmentNode.on(second, clock);
      enterAgents(one.rows());
      for (int round = 0; round < ROUNDS; round++) {
        clock.tick(Duration.ofSeconds(30));
        happen(one);
        List<Callable<Integer>> passes = List.of(one.pass(), two.pass(), one.pass(), two.pass());
        for (Future<Integer> pass : threads.invokeAll(passes)) {
          pass.get();
        }

        assertThat(count(one.jdbc(), OVERLOADED)).as("given too much, round " + round).isZero();
        assertThat(count(one.jdbc(), UNFIT)).as("given to the wrong one").isZero();
        one.assigning().run();
        assertThat(count(one.jdbc(), LEFT)).as("left though somebody could").isZero();
      }
    }
  }

  private static final String IN_HAND =
      """
      (SELECT count(*) FROM complaint.cases h
       WHERE h.assignee = a.person AND h.state IN ('new', 'open'))
      """;

  private static final String OVERLOADED =
      "SELECT count(*) FROM complaint.agent a WHERE a.cases_max < " + IN_HAND;

  private static final String UNFIT =
      """
      SELECT count(*) FROM complaint.cases c JOIN complaint.agent a ON a.person = c.assignee
      WHERE c.assignee = c.about_agent OR EXISTS (SELECT 1 FROM complaint.party p
        WHERE p.case_id = c.id AND p.contact = c.assignee)
        OR c.kind <> ALL (a.kinds) OR c.language <> ALL (a.languages)
      """;

  private static final String LEFT =
      """
      SELECT count(*) FROM complaint.cases c
      JOIN complaint.agent a ON c.kind = ANY (a.kinds) AND c.language = ANY (a.languages)
      WHERE c.assignee IS NULL AND c.state IN ('new', 'open')
        AND a.person IS DISTINCT FROM c.about_agent AND NOT EXISTS (
          SELECT 1 FROM complaint.party p WHERE p.case_id = c.id AND p.contact = a.person)
        AND a.chosen = 'available'
        AND a.seen_at > :now - interval '2 minutes' AND a.cases_max >
      """
          + IN_HAND;

  private long count(JdbcClient jdbc, String sql) {
    return jdbc.sql(sql)
        .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  private void enterAgents(AgentRows rows) {
    for (int i = 0; i < 6; i++) {
      PersonId person = PersonId.next();
      people.add(person);
      rows.enter(
          new Agent(
              person,
              random.nextBoolean()
                  ? EnumSet.allOf(CaseKind.class)
                  : EnumSet.of(CaseKind.COMPLAINT, CaseKind.DISPUTE),
              random.nextBoolean() ? Set.of(Language.values()) : Set.of(Language.EN),
              1 + random.nextInt(5),
              1,
              Presence.AVAILABLE,
              clock.instant()));
    }
  }

  private void happen(AssignmentNode node) {
    for (int i = random.nextInt(8); i > 0; i--) {
      insertCase(node.jdbc());
    }
    for (PersonId person : people) {
      int dice = random.nextInt(10);
      if (dice < 7) {
        node.rows().seen(List.of(person), clock.instant());
      } else if (dice == 7) {
        Presence chosen = List.of(Presence.values()).get(random.nextInt(3));
        node.rows().come(person, chosen, clock.instant());
      }
    }
    node.jdbc()
        .sql(
            """
            UPDATE complaint.cases SET state = 'resolved', outcome = 'explained'
            WHERE assignee IS NOT NULL AND state IN ('new', 'open')
              AND hashtext(id::text || :salt) % 4 = 0
            """)
        .param("salt", Integer.toString(random.nextInt()))
        .update();
  }

  private void insertCase(JdbcClient jdbc) {
    UUID id = Ids.next();
    CaseKind kind = List.of(CaseKind.values()).get(random.nextInt(CaseKind.values().length));
    jdbc.sql(
            """
            INSERT INTO complaint.cases (id, version, kind, problem_type, state, channel, contact,
              thread, subject, language, priority, priority_reason, about_agent, tags, copies, spam,
              received_at, opened_at, reopened, changed_at)
            VALUES (:id, 1, :kind, 'other', 'new', 'app', :id, :id, 'Sweep', :language, 'normal',
              'usual', :about, '{}', '{}', false, :now, :now, 0, :now)
            """)
        .param("id", id)
        .param("kind", kind.code())
        .param("language", random.nextInt(3) == 0 ? "zh-CN" : "en")
        .param(
            "about",
            random.nextInt(3) == 0 ? people.get(random.nextInt(people.size())).value() : null,
            java.sql.Types.OTHER)
        .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
        .update();
    if (random.nextInt(3) == 0) {
      seat(jdbc, id, people.get(random.nextInt(people.size())));
    }
  }

  /** An agent who is in it as a third person. */
  private void seat(JdbcClient jdbc, UUID id, PersonId agent) {
    jdbc.sql(
            """
            INSERT INTO complaint.party (case_id, contact, thread, role, since)
            VALUES (:id, :agent, :thread, 'third_person', :now)
            """)
        .param("id", id)
        .param("agent", agent.value())
        .param("thread", Ids.next())
        .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
        .update();
  }
}
