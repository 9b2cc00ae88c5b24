package org.recourse.identity.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.identity.AccessId;
import org.recourse.identity.AccessKind;
import org.recourse.identity.ApprovalId;
import org.recourse.identity.Caller;
import org.recourse.identity.Handle;
import org.recourse.identity.IdentityNode;
import org.recourse.identity.Language;
import org.recourse.identity.People;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.recourse.identity.access.Sessions;
import org.recourse.identity.access.Verifier;
import org.recourse.identity.approvals.Deciding;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;

class StaffTest {
  private IdentityNode node;

  @BeforeEach
  void start() {
    node = IdentityNode.alone();
  }

  @AfterEach
  void stop() {
    node.close();
  }

  @Test
  void the_link_makes_the_first_operator_once_and_ends_all_other_links() {
    String other = secret(link().orElseThrow());
    String secret = secret(link().orElseThrow());

    PersonId first = join(secret, "olga@example.org").person();

    assertThat(role(first)).isEqualTo(Role.OPERATOR);
    assertThat(link()).isEmpty();
    assertThat(code(() -> join(secret, "eve@example.org")))
        .isEqualTo(ProblemCode.INVITATION_EXPIRED);
    assertThat(code(() -> join(other, "eve@example.org")))
        .isEqualTo(ProblemCode.INVITATION_EXPIRED);
    assertThat(audited("staff.first_operator_made")).isEqualTo(1);
  }

  @Test
  void after_a_day_the_link_is_worth_nothing() {
    String secret = secret(link().orElseThrow());
    node.tick(Duration.ofHours(24));

    assertThat(code(() -> join(secret, "olga@example.org")))
        .isEqualTo(ProblemCode.INVITATION_EXPIRED);
  }

  @Test
  void a_single_operator_invites_the_second_alone_and_nobody_else() {
    Caller first = firstOperator();

    assertThat(invite(first, "agent@example.org", Role.AGENT)).isPresent();
    assertThat(invite(first, "second@example.org", Role.OPERATOR)).isEmpty();
    assertThat(invite(first, "third@example.org", Role.OPERATOR)).isPresent();

    assertThat(audited("staff.invited_alone")).isEqualTo(1);
  }

  @Test
  void with_two_operators_everybody_who_joins_needs_both() {
    Caller first = firstOperator();
    Caller second = secondOperator(first);
    ApprovalId proposed = invite(first, "agent@example.org", Role.AGENT).orElseThrow();

    assertThat(code(() -> decide(first, proposed))).isEqualTo(ProblemCode.NOT_ALLOWED);
    decide(second, proposed);

    PersonId agent = join(secret(node.lastMessage("agent@example.org")), null).person();
    assertThat(role(agent)).isEqualTo(Role.AGENT);
    assertThat(node.get(People.class).byHandle(new Handle.Email("agent@example.org")))
        .contains(agent);
  }

  @Test
  void a_removed_role_ends_all_sessions() {
    Caller first = firstOperator();
    Caller second = secondOperator(first);
    ApprovalId proposed = invite(first, "agent@example.org", Role.AGENT).orElseThrow();
    decide(second, proposed);
    Sessions.Opened agent = join(secret(node.lastMessage("agent@example.org")), null);

    ApprovalId removal =
        node.get(Staff.class).changeRole(first, agent.person(), Role.CUSTOMER, "left");
    decide(second, removal);

    assertThat(role(agent.person())).isEqualTo(Role.CUSTOMER);
    assertThat(node.get(Verifier.class).verify(AccessKind.SESSION, agent.secret())).isEmpty();
  }

  @Test
  void two_operators_always_remain() {
    Caller first = firstOperator();
    Caller second = secondOperator(first);

    assertThat(
            code(() ->
                node.get(Staff.class).changeRole(first, second.person(), Role.CUSTOMER, "power")))
        .isEqualTo(ProblemCode.ROLE_KEPT);
  }

  @Test
  void a_customers_address_joins_no_staff() {
    Caller first = firstOperator();
    node.aPerson("ada@example.org");

    assertThat(code(() -> invite(first, "ada@example.org", Role.AGENT)))
        .isEqualTo(ProblemCode.EMAIL_TAKEN);
  }

  private Optional<String> link() {
    return node.get(FirstOperator.class).link();
  }

  private static String secret(String text) {
    return text.replaceAll("(?s).*#(rci_[A-Za-z0-9_-]{43}).*", "$1");
  }

  private Sessions.Opened join(String secret, @Nullable String email) {
    return node.get(Joining.class)
        .join(
            secret,
            new Joining.Newcomer(
                "Olga Lind",
                email == null ? null : new Handle.Email(email),
                Language.EN,
                "SG",
                IdentityNode.PASSWORD),
            "127.0.0.1");
  }

  private Caller firstOperator() {
    return as(join(secret(link().orElseThrow()), "olga@example.org").person());
  }

  private Caller secondOperator(Caller first) {
    assertThat(invite(first, "second@example.org", Role.OPERATOR)).isEmpty();
    return as(join(secret(node.lastMessage("second@example.org")), null).person());
  }

  private Optional<ApprovalId> invite(Caller by, String email, Role role) {
    return node.get(Staff.class).invite(by, new Handle.Email(email), role, "needed");
  }

  private void decide(Caller by, ApprovalId id) {
    node.get(Deciding.class).approve(by, id, null);
  }

  private Caller as(PersonId person) {
    return new Caller(
        person,
        Set.of(Role.OPERATOR),
        Set.of(),
        AccessId.next(),
        AccessKind.SESSION,
        true,
        node.clock.instant());
  }

  private Role role(PersonId person) {
    return List.copyOf(node.get(People.class).find(person).orElseThrow().roles()).getFirst();
  }

  private int audited(String action) {
    return node.jdbc
        .sql("SELECT count(*) FROM audit.entry WHERE action = :action")
        .param("action", action)
        .query(Integer.class)
        .single();
  }

  private static @Nullable ProblemCode code(Runnable work) {
    Problem problem = catchThrowableOfType(Problem.class, work::run);
    return problem == null ? null : problem.code();
  }
}
