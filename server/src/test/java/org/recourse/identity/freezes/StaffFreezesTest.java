package org.recourse.identity.freezes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.recourse.identity.AccessId;
import org.recourse.identity.AccessKind;
import org.recourse.identity.Caller;
import org.recourse.identity.IdentityNode;
import org.recourse.identity.LawOrder;
import org.recourse.identity.Losses;
import org.recourse.identity.People;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.recourse.identity.StaffFreezes;
import org.recourse.kernel.Ids;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;

/** Freezes by staff, by law, and what the person concerned says to it. */
class StaffFreezesTest {
  private static final String ADA = "ada@example.org";

  private final IdentityNode node = IdentityNode.alone();
  private final PersonId ada = node.aPerson(ADA);
  private final Caller officer = caller(node.aPerson("eve@recourse.test"), Role.COMPLIANCE);
  private final Caller owner = caller(ada, Role.CUSTOMER);
  private final StaffFreezes staff = node.get(StaffFreezes.class);

  @AfterEach
  void close() {
    node.close();
  }

  @Test
  void a_freeze_by_law_tells_its_subject_nothing_of_the_reason_and_only_the_law_lifts_it() {
    String freeze = staff.freezeByLaw(officer, ada, "Order of today", order(null));

    assertThat(node.lastMessage(ADA))
        .contains("cannot send money now", "appeal")
        .doesNotContain("frozen", "Court", "7 K 12/26");
    assertThat(code(() -> review())).isEqualTo(ProblemCode.NOT_FOUND);
    assertThat(node.get(Freezing.class).isFrozen(ada)).isTrue();

    node.inTransaction(() -> staff.liftByLaw(officer, ada, freeze, Ids.next(), "Order lifted"));
    assertThat(node.get(Freezing.class).isFrozen(ada)).isFalse();
    assertThat(audited("person.freeze_lifted")).isOne();
  }

  @Test
  void a_review_lifts_all_but_what_the_law_froze() {
    staff.freezeByAgent(officer, ada, "She called", Losses.NONE);
    node.get(Freezing.class)
        .freeze(owner, node.get(People.class).find(ada).orElseThrow(), Losses.NONE);
    staff.freezeByLaw(officer, ada, "Order of today", order(null));

    review();

    assertThat(staff.open(ada)).extracting(StaffFreezes.OpenFreeze::kind).containsExactly("law");
    assertThat(node.get(Freezing.class).isFrozen(ada)).isTrue();
  }

  @Test
  void each_order_is_a_freeze_of_its_own_and_ends_with_its_time() {
    Instant end = node.clock.instant().plus(Duration.ofDays(3));
    staff.freezeByLaw(officer, ada, "First", order(end));
    staff.freezeByLaw(officer, ada, "Second", order(null));

    node.tick(Duration.ofDays(3));
    node.get(Endings.class).liftDue();

    assertThat(staff.open(ada))
        .extracting(StaffFreezes.OpenFreeze::reason)
        .containsExactly("Second");
  }

  @Test
  void nobody_has_staff_power_over_their_own_account() {
    Caller self = caller(ada, Role.COMPLIANCE);

    assertThat(code(() -> staff.freezeByLaw(self, ada, "Me", order(null))))
        .isEqualTo(ProblemCode.NOT_ALLOWED);
  }

  @Test
  void one_appeal_waits_at_a_time_and_the_next_comes_a_week_later_at_the_earliest() {
    staff.freezeByLaw(officer, ada, "Order of today", order(null));
    Appeals appeals = node.get(Appeals.class);
    Appeal first = appeals.appeal(owner, "It is not me.");

    node.tick(Duration.ofDays(8));
    assertThat(code(() -> appeals.appeal(owner, "Again"))).isEqualTo(ProblemCode.ALREADY_APPEALED);

    appeals.answer(officer, first.idText(), false, "The order stands.");
    assertThat(node.lastMessage(ADA)).contains("answered");
    assertThat(appeals.last(ada, node.get(Freezing.class).open(ada)))
        .get()
        .extracting(Appeal::state, Appeal::answer)
        .containsExactly("upheld", "The order stands.");
    assertThat(appeals.appeal(owner, "Again").state()).isEqualTo("open");
    assertThat(node.get(Freezing.class).isFrozen(ada)).isTrue();
    assertThat(audited("freeze.appealed")).isEqualTo(2);
  }

  @Test
  void nobody_appeals_against_a_freeze_of_their_own() {
    node.get(Freezing.class)
        .freeze(owner, node.get(People.class).find(ada).orElseThrow(), Losses.NONE);

    assertThat(code(() -> node.get(Appeals.class).appeal(owner, "Why?")))
        .isEqualTo(ProblemCode.NOT_FOUND);
  }

  private void review() {
    node.inTransaction(() -> staff.liftByReview(officer, ada, Ids.next(), "It is her"));
  }

  private static LawOrder order(@Nullable Instant until) {
    return new LawOrder("District Court", "7 K 12/26", true, until);
  }

  private static ProblemCode code(Runnable deed) {
    return catchThrowableOfType(Problem.class, deed::run).code();
  }

  private int audited(String action) {
    return node.jdbc
        .sql("SELECT count(*) FROM audit.entry WHERE action = :action")
        .param("action", action)
        .query(Integer.class)
        .single();
  }

  private Caller caller(PersonId person, Role role) {
    return new Caller(
        person,
        Set.of(role),
        Set.of(),
        AccessId.next(),
        AccessKind.SESSION,
        true,
        node.clock.instant());
  }
}
