package org.recourse.identity.freezes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.recourse.identity.FreezeLinks;
import org.recourse.identity.Handle;
import org.recourse.identity.IdentityNode;
import org.recourse.identity.Language;
import org.recourse.identity.Losses;
import org.recourse.identity.Lost;
import org.recourse.identity.OutgoingStop;
import org.recourse.identity.PersonId;
import org.recourse.identity.codes.FreezeCodes;
import org.recourse.identity.codes.PasswordResets;
import org.recourse.identity.codes.ResetProof;
import org.recourse.identity.codes.Started;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;

/** Freezes of people who are not signed in. */
class SignedOutFreezesTest {
  private static final String ADA = "ada@example.org";
  private static final String HERE = "192.0.2.1";

  private final StopSeen stop = new StopSeen();
  private final IdentityNode node = IdentityNode.with(n -> n.bean(OutgoingStop.class, stop));
  private final PersonId ada = node.aPerson(ADA);

  @AfterEach
  void close() {
    node.close();
  }

  @Test
  void the_password_freezes_for_a_day_and_then_it_ends_by_itself() {
    Freeze freeze = freeze(FreezeProof.PASSWORD, IdentityNode.PASSWORD, null);

    assertThat(freeze.endsAt()).isEqualTo(freeze.since().plus(Duration.ofHours(24)));
    assertThat(stop.stopped).isTrue();
    assertThat(node.lastMessage(ADA)).contains("unless you confirm it", "/profile/security");

    node.tick(Duration.ofHours(24).minusSeconds(1));
    node.get(Endings.class).liftDue();
    assertThat(node.get(Freezing.class).isFrozen(ada)).isTrue();

    node.tick(Duration.ofSeconds(1));
    node.get(Endings.class).liftDue();
    assertThat(node.get(Freezing.class).isFrozen(ada)).isFalse();
    assertThat(stop.stopped).isFalse();
    assertThat(node.lastMessage(ADA)).contains("ended at");
  }

  @Test
  void a_second_proof_of_another_kind_makes_it_last() {
    freeze(FreezeProof.PASSWORD, IdentityNode.PASSWORD, null);
    assertThat(freeze(FreezeProof.PASSWORD, IdentityNode.PASSWORD, null).endsAt()).isNotNull();

    Started sent = sendCode();
    assertThat(freeze(FreezeProof.CODE, node.lastCode(ADA), sent.id()).endsAt()).isNull();

    node.tick(Duration.ofDays(30));
    node.get(Endings.class).liftDue();
    assertThat(node.get(Freezing.class).isFrozen(ada)).isTrue();
  }

  @Test
  void whatever_is_wrong_the_answer_is_one() {
    String refused = problem(FreezeProof.PASSWORD, "not the one", null, ADA).detail();

    assertThat(problem(FreezeProof.PASSWORD, "not the one", null, "x@y.org").detail())
        .isEqualTo(refused);
    assertThat(problem(FreezeProof.RECOVERY_CODE, "abcd", null, ADA).detail()).isEqualTo(refused);
    assertThat(problem(FreezeProof.RECOVERY_CODE, "abcd", null, "x@y.org").detail())
        .isEqualTo(refused);
    assertThat(problem(FreezeProof.CODE, "000000", sendCode().id(), ADA).detail())
        .isEqualTo(refused);
    assertThat(problem(FreezeProof.CODE, "000000", null, ADA).detail()).isEqualTo(refused);
    assertThat(node.get(Freezing.class).isFrozen(ada)).isFalse();
  }

  @Test
  void a_code_for_another_handle_freezes_nobody() {
    node.aPerson("bob@example.org");
    Started sent = sendCode();
    String code = node.lastCode(ADA);

    assertThat(problem(FreezeProof.CODE, code, sent.id(), "bob@example.org").code())
        .isEqualTo(ProblemCode.FREEZE_REFUSED);
  }

  @Test
  void nobody_keeps_somebody_frozen_with_a_password_alone() {
    for (int day = 0; day < ConfirmRule.PER_WEEK; day++) {
      freeze(FreezeProof.PASSWORD, IdentityNode.PASSWORD, null);
      node.tick(ConfirmRule.PROVISIONAL);
      node.get(Endings.class).liftDue();
    }

    assertThat(problem(FreezeProof.PASSWORD, IdentityNode.PASSWORD, null, ADA).code())
        .isEqualTo(ProblemCode.TOO_MANY_FREEZES);
    assertThat(node.get(Freezing.class).isFrozen(ada)).isFalse();
  }

  @Test
  void what_was_reported_lost_gets_no_code_and_one_sent_before_is_worth_nothing() {
    PasswordResets resets = node.get(PasswordResets.class);
    Started before = resets.begin(Handle.parse(ADA), Language.EN, HERE);
    ResetProof proof = new ResetProof(node.lastCode(ADA), null, null);

    node.get(SignedOutFreezes.class)
        .freeze(
            new Claims.Claim(
                Handle.parse(ADA),
                FreezeProof.PASSWORD,
                IdentityNode.PASSWORD,
                null,
                new Losses(Set.of(Lost.EMAIL))),
            HERE);
    String last = node.lastMessage(ADA);
    Started after = resets.begin(Handle.parse(ADA), Language.EN, HERE);

    assertThat(node.lastMessage(ADA)).isEqualTo(last);
    assertThat(after.channel()).isEqualTo(before.channel());
    assertThat(
            catchThrowableOfType(
                    Problem.class,
                    () -> resets.confirm(before.id(), proof, "walnut ferry ticket", HERE))
                .code())
        .isEqualTo(ProblemCode.CODE_EXPIRED);
  }

  @Test
  void a_link_freezes_once_and_only_within_a_week() {
    String used = link();
    OneTapLinks links = node.get(OneTapLinks.class);
    assertThat(links.freeze(used, HERE).kind()).isEqualTo(FreezeKind.LINK);
    assertThat(stop.stopped).isTrue();

    String old = link();
    node.tick(Duration.ofDays(7));
    for (String bad : List.of(used, old, used + "x", "rcf_", "")) {
      assertThat(catchThrowableOfType(Problem.class, () -> links.freeze(bad, HERE)).code())
          .as(bad)
          .isEqualTo(ProblemCode.LINK_EXPIRED);
    }
  }

  private String link() {
    List<String> made = new ArrayList<>();
    node.inTransaction(() -> made.addAll(node.get(FreezeLinks.class).issue(List.of(ada))));
    return made.getFirst().replaceAll(".*#", "");
  }

  private Started sendCode() {
    return node.get(FreezeCodes.class).begin(Handle.parse(ADA), Language.EN, HERE);
  }

  private Freeze freeze(FreezeProof proof, String secret, @Nullable String codeId) {
    return freeze(proof, secret, codeId, ADA);
  }

  private Freeze freeze(FreezeProof proof, String secret, @Nullable String codeId, String handle) {
    return node.get(SignedOutFreezes.class)
        .freeze(new Claims.Claim(Handle.parse(handle), proof, secret, codeId, Losses.NONE), HERE);
  }

  private Problem problem(
      FreezeProof proof, String secret, @Nullable String codeId, String handle) {
    return catchThrowableOfType(Problem.class, () -> freeze(proof, secret, codeId, handle));
  }

  /** What the wallet would do. */
  private static final class StopSeen implements OutgoingStop {
    private boolean stopped;

    @Override
    public void set(PersonId person, boolean stop) {
      stopped = stop;
    }
  }
}
