package org.recourse.identity.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.recourse.identity.Caller;
import org.recourse.identity.Proposal;
import org.recourse.identity.Role;
import org.recourse.kernel.CurrencyCode;
import org.recourse.kernel.Money;
import org.recourse.kernel.ProblemCode;
import org.springframework.dao.DataIntegrityViolationException;

class ApprovalsTest extends ApprovalDesk {
  @Test
  void what_a_second_person_approves_is_done_once_and_on_record() {
    Proposal proposal = propose(agent, null);

    deciding().approve(supervisor, proposal.id(), "checked");

    assertThat(act.done).containsExactly(proposal.subject());
    assertThat(code(() -> deciding().approve(supervisor, proposal.id(), null)))
        .isEqualTo(ProblemCode.APPROVAL_ENDED);
    assertThat(act.done).hasSize(1);
    assertThat(audited()).containsExactly("approval.proposed", "approval.approved");
  }

  @Test
  void nobody_approves_what_they_proposed() {
    Proposal proposal = propose(supervisor, null);

    assertThat(code(() -> deciding().approve(supervisor, proposal.id(), null)))
        .isEqualTo(ProblemCode.NOT_ALLOWED);
    assertThat(act.done).isEmpty();
  }

  @Test
  void the_database_refuses_self_approval_too() {
    Proposal proposal = propose(agent, null);

    assertThatThrownBy(() -> decideInSql(proposal, agent.person()))
        .isInstanceOf(DataIntegrityViolationException.class);
    assertThatThrownBy(() -> decideInSql(proposal, customer))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void nobody_proposes_or_decides_what_concerns_themselves() {
    Caller owner = as(customer, Role.COMPLIANCE);
    Proposal proposal = propose(agent, null);

    assertThat(code(() -> propose(owner, null))).isEqualTo(ProblemCode.NOT_ALLOWED);
    assertThat(code(() -> deciding().approve(owner, proposal.id(), null)))
        .isEqualTo(ProblemCode.NOT_FOUND);
  }

  @Test
  void an_amount_beyond_the_supervisor_needs_compliance() {
    Caller compliance = staff("compliance@example.org", Role.COMPLIANCE);
    Proposal within = propose(agent, new Money(1_000_000, CurrencyCode.EUR));
    deciding().approve(supervisor, within.id(), null);
    Proposal beyond = propose(agent, new Money(1_000_001, CurrencyCode.EUR));

    assertThat(code(() -> deciding().approve(supervisor, beyond.id(), null)))
        .isEqualTo(ProblemCode.NOT_ALLOWED);
    deciding().approve(compliance, beyond.id(), null);

    assertThat(act.done).hasSize(2);
  }

  @Test
  void the_same_is_proposed_once_at_a_time() {
    propose(agent, null);

    assertThat(code(() -> propose(supervisor, null))).isEqualTo(ProblemCode.APPROVAL_OPEN);
  }

  @Test
  void after_seven_days_it_is_over_and_may_be_proposed_again() {
    Proposal late = propose(agent, null);
    node.tick(Duration.ofDays(7));

    assertThat(code(() -> deciding().approve(supervisor, late.id(), null)))
        .isEqualTo(ProblemCode.APPROVAL_ENDED);
    propose(agent, null);

    assertThat(act.ended).containsExactly(late.subject());
    assertThat(deciding().get(agent, late.id()).state()).isEqualTo(Approval.State.EXPIRED);
  }

  @Test
  void refused_and_withdrawn_proposals_are_never_done() {
    Proposal refused = propose(agent, null);
    deciding().refuse(supervisor, refused.id(), "no");
    Proposal withdrawn = propose(agent, null);
    deciding().withdraw(agent, withdrawn.id());

    assertThat(act.done).isEmpty();
    assertThat(act.ended).hasSize(2);
    assertThat(code(() -> deciding().approve(supervisor, refused.id(), null)))
        .isEqualTo(ProblemCode.APPROVAL_ENDED);
  }

  @Test
  void what_cannot_be_done_stays_undecided() {
    Proposal proposal = propose(agent, null);
    act.broken = true;

    assertThatThrownBy(() -> deciding().approve(supervisor, proposal.id(), null))
        .isInstanceOf(IllegalStateException.class);

    assertThat(deciding().get(agent, proposal.id()).state()).isEqualTo(Approval.State.PROPOSED);
    assertThat(audited()).containsExactly("approval.proposed");
  }

  @Test
  void of_two_at_once_one_decides() throws Exception {
    Caller second = staff("second@example.org", Role.COMPLIANCE);
    Proposal proposal = propose(agent, null);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<Boolean>> tries = new ArrayList<>();

    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Caller caller : List.of(supervisor, second)) {
        tries.add(
            threads.submit(() -> {
              start.await();
              return code(() -> deciding().approve(caller, proposal.id(), null)) == null;
            }));
      }
      start.countDown();
    }

    assertThat(tries.stream().filter(Future::resultNow)).hasSize(1);
    assertThat(act.done).hasSize(1);
  }
}
