package org.recourse.identity.freezes;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.recourse.identity.Caller;
import org.recourse.identity.LawOrder;
import org.recourse.identity.Losses;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.identity.StaffFreezes;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class StaffFreezing implements StaffFreezes {
  private final JdbcClient jdbc;
  private final People people;
  private final Freezing freezing;
  private final Lifting lifting;

  StaffFreezing(JdbcClient jdbc, People people, Freezing freezing, Lifting lifting) {
    this.jdbc = jdbc;
    this.people = people;
    this.freezing = freezing;
    this.lifting = lifting;
  }

  @Override
  public List<OpenFreeze> open(PersonId person) {
    return jdbc.sql(
            """
            SELECT id, person, kind, frozen_at, lost, proof, ends_at, reason, authority, reference,
              suppressed
            FROM identity.freeze
            WHERE person = :person AND lifted_at IS NULL
            ORDER BY frozen_at, id
            """)
        .param("person", person.value())
        .query((row, n) -> {
          Freeze freeze = FreezeRow.freeze(row);
          return new OpenFreeze(
              freeze.text(),
              freeze.kind().code(),
              freeze.since(),
              freeze.lost().codes(),
              freeze.endsAt(),
              row.getString("reason"),
              freeze.order());
        })
        .list();
  }

  @Override
  @Transactional
  public String freezeByAgent(Caller agent, PersonId person, String reason, Losses lost) {
    return begin(
        NewFreeze.of(find(agent, person), FreezeKind.AGENT, By.staff(agent, reason), lost));
  }

  @Override
  @Transactional
  public String freezeByLaw(Caller officer, PersonId person, String reason, LawOrder order) {
    return begin(
        NewFreeze.of(find(officer, person), FreezeKind.LAW, By.staff(officer, reason), Losses.NONE)
            .orderedBy(order));
  }

  private String begin(NewFreeze wish) {
    return freezing.begin(wish).freeze().text();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void liftByReview(Caller decider, PersonId person, UUID approval, String reason) {
    lift(
        decider,
        person,
        LiftedBy.REVIEW,
        approval,
        reason,
        freeze -> freeze.kind() != FreezeKind.LAW);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void liftByLaw(Caller decider, PersonId person, String id, UUID approval, String reason) {
    lift(
        decider,
        person,
        LiftedBy.LAW,
        approval,
        reason,
        freeze -> freeze.kind() == FreezeKind.LAW && freeze.text().equals(id));
  }

  private void lift(
      Caller decider,
      PersonId person,
      LiftedBy how,
      UUID approval,
      String reason,
      Predicate<Freeze> which) {
    Map<String, String> detail = Map.of("approval", approval.toString());
    if (!lifting.lift(
        find(decider, person), which, new Lifting.Lift(how, By.staff(decider, reason), detail))) {
      throw Problem.of(
          ProblemCode.NOT_FOUND,
          "Expected a freeze that can be lifted this way, but there is none."
              + " Look at what is open.");
    }
  }

  /** Nobody has staff power over their own account. */
  private Person find(Caller staff, PersonId person) {
    if (staff.person().equals(person)) {
      throw Problem.of(
          ProblemCode.NOT_ALLOWED,
          "Expected somebody else's account, but this is your own. Ask a colleague.");
    }
    return people
        .find(person)
        .orElseThrow(() ->
            Problem.of(
                ProblemCode.NOT_FOUND,
                "Expected the id of a person, but there is none. Look them up again."));
  }
}
