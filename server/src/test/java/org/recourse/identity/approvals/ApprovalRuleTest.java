package org.recourse.identity.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.identity.approvals.ApprovalRule.Step.APPROVE;
import static org.recourse.identity.approvals.ApprovalRule.Step.REFUSE;
import static org.recourse.identity.approvals.ApprovalRule.Step.SEE;
import static org.recourse.identity.approvals.ApprovalRule.Step.WITHDRAW;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recourse.identity.ApprovalId;
import org.recourse.identity.Permission;
import org.recourse.identity.PersonId;
import org.recourse.identity.Proposal;
import org.recourse.identity.Role;

class ApprovalRuleTest {
  private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
  private static final ApprovalRule.Kind KIND =
      new ApprovalRule.Kind(Permission.PROPOSE, Permission.APPROVE);
  private static final PersonId PROPOSER = PersonId.next();
  private static final PersonId CUSTOMER = PersonId.next();
  private static final PersonId ANOTHER = PersonId.next();

  @Test
  void the_proposer_may_take_it_back_and_never_decide_it() {
    assertThat(steps(PROPOSER, Role.COMPLIANCE, true)).containsExactlyInAnyOrder(SEE, WITHDRAW);
  }

  @Test
  void a_second_person_with_the_right_decides() {
    assertThat(steps(ANOTHER, Role.SUPERVISOR, true))
        .containsExactlyInAnyOrder(SEE, APPROVE, REFUSE);
  }

  @Test
  void beyond_their_authority_a_second_person_may_only_refuse() {
    assertThat(steps(ANOTHER, Role.SUPERVISOR, false)).containsExactlyInAnyOrder(SEE, REFUSE);
  }

  @Test
  void who_may_propose_but_not_decide_sees_it() {
    assertThat(steps(ANOTHER, Role.AGENT, true)).containsExactly(SEE);
  }

  @Test
  void whom_it_concerns_does_not_even_see_it() {
    assertThat(steps(CUSTOMER, Role.COMPLIANCE, true)).isEmpty();
  }

  @Test
  void customers_see_nothing() {
    assertThat(steps(ANOTHER, Role.CUSTOMER, true)).isEmpty();
  }

  @Test
  void what_is_over_can_only_be_seen() {
    for (Approval.State state : Approval.State.values()) {
      if (state != Approval.State.PROPOSED) {
        assertThat(steps(ANOTHER, Role.SUPERVISOR, true, state)).containsExactly(SEE);
        assertThat(steps(PROPOSER, Role.AGENT, true, state)).containsExactly(SEE);
      }
    }
  }

  private static Set<ApprovalRule.Step> steps(PersonId asker, Role role, boolean authority) {
    return steps(asker, role, authority, Approval.State.PROPOSED);
  }

  private static Set<ApprovalRule.Step> steps(
      PersonId asker, Role role, boolean authority, Approval.State state) {
    Proposal proposal =
        new Proposal(
            ApprovalId.next(), "test.act", "sub", CUSTOMER, null, "why", Map.of(), PROPOSER, NOW);
    return ApprovalRule.steps(
        new Approval(proposal, Approval.State.PROPOSED, NOW.plusSeconds(1), null),
        state,
        KIND,
        new ApprovalRule.Asker(asker, Permission.of(role), authority));
  }
}
