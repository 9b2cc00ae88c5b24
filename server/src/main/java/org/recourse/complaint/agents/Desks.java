package org.recourse.complaint.agents;

import static org.recourse.platform.SqlTimes.sql;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recourse.complaint.Agent;
import org.recourse.complaint.Agents;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseKind;
import org.recourse.complaint.Presence;
import org.recourse.identity.Language;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who is at a desk, and which cases are kept for a live talk. */
@Component
class Desks implements Agents {
  private static final int CASES_USUAL = 20;
  private static final int CHATS_USUAL = 3;

  /** Longer than anybody waits; whoever holds a case releases it long before. */
  private static final Duration HELD = Duration.ofHours(4);

  private final AgentRows rows;
  private final JdbcClient jdbc;
  private final Clock clock;

  Desks(AgentRows rows, JdbcClient jdbc, Clock clock) {
    this.rows = rows;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public Optional<Agent> find(PersonId person) {
    return rows.find(person);
  }

  @Override
  public List<Agent> available() {
    return rows.available(clock.instant());
  }

  @Override
  public List<Agent> reachable() {
    return rows.reachable(clock.instant());
  }

  @Override
  @Transactional
  public Agent come(PersonId person, Presence chosen) {
    Instant now = clock.instant();
    rows.enter(usual(person, chosen, now));
    rows.come(person, chosen, now);
    return rows.find(person).orElseThrow();
  }

  /** What whoever comes for the first time can do; a lead may change it. */
  static Agent usual(PersonId person, Presence chosen, Instant now) {
    return new Agent(
        person,
        EnumSet.complementOf(EnumSet.of(CaseKind.FRAUD_REPORT)),
        Set.of(Language.values()),
        CASES_USUAL,
        CHATS_USUAL,
        chosen,
        now);
  }

  @Override
  @Transactional
  public void seen(List<PersonId> people) {
    rows.seen(people, clock.instant());
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Agent lock(PersonId person) {
    return rows.lock(person)
        .orElseThrow(() ->
            Problem.of(
                ProblemCode.NOT_FOUND,
                "Expected an agent, but this person has never been at a desk. Choose another."));
  }

  @Override
  @Transactional
  public void hold(CaseId id) {
    jdbc.sql(
            """
            INSERT INTO complaint.held_case (case_id, until) VALUES (:id, :until)
            ON CONFLICT (case_id) DO UPDATE SET until = EXCLUDED.until
            """)
        .param("id", id.value())
        .param("until", sql(clock.instant().plus(HELD)))
        .update();
  }

  @Override
  @Transactional
  public void release(CaseId id) {
    jdbc.sql("DELETE FROM complaint.held_case WHERE case_id = :id")
        .param("id", id.value())
        .update();
  }
}
