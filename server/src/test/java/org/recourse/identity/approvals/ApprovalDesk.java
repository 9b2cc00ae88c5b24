package org.recourse.identity.approvals;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.recourse.identity.AccessId;
import org.recourse.identity.AccessKind;
import org.recourse.identity.Approvals;
import org.recourse.identity.Caller;
import org.recourse.identity.IdentityNode;
import org.recourse.identity.PersonId;
import org.recourse.identity.Proposal;
import org.recourse.identity.Role;
import org.recourse.identity.TwoPersonAct;
import org.recourse.kernel.Money;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;

/** A node with an agent, a supervisor, and something two of them do to a customer. */
abstract class ApprovalDesk {
  final TestAct act = new TestAct();
  IdentityNode node;
  PersonId customer;
  Caller agent;
  Caller supervisor;

  @BeforeEach
  void start() {
    node = IdentityNode.with(n -> n.bean(TwoPersonAct.class, act));
    customer = node.aPerson("customer@example.org");
    agent = staff("agent@example.org", Role.AGENT);
    supervisor = staff("supervisor@example.org", Role.SUPERVISOR);
  }

  @AfterEach
  void stop() {
    node.close();
  }

  Deciding deciding() {
    return node.get(Deciding.class);
  }

  Proposal propose(Caller staff, @Nullable Money amount) {
    return node.get(Approvals.class)
        .propose(
            staff,
            new Approvals.Draft(
                act.kind(), "thing_1", customer, amount, "because", Map.of("to", "there")));
  }

  Caller staff(String handle, Role role) {
    return as(node.aPerson(handle), role);
  }

  Caller as(PersonId person, Role role) {
    return new Caller(
        person,
        Set.of(role),
        Set.of(),
        AccessId.next(),
        AccessKind.SESSION,
        true,
        node.clock.instant());
  }

  void decideInSql(Proposal proposal, PersonId by) {
    node.jdbc
        .sql(
            """
            UPDATE identity.approval SET state = 'approved', decided_by = :by, decided_at = now()
            WHERE id = :id
            """)
        .param("by", by.value())
        .param("id", proposal.id().value())
        .update();
  }

  List<String> audited() {
    return node.jdbc
        .sql("SELECT action FROM audit.entry WHERE action LIKE 'approval.%' ORDER BY id")
        .query(String.class)
        .list();
  }

  static @Nullable ProblemCode code(Runnable work) {
    Problem problem = catchThrowableOfType(Problem.class, work::run);
    return problem == null ? null : Objects.requireNonNull(problem).code();
  }
}
