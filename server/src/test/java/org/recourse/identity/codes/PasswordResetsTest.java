package org.recourse.identity.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.identity.codes.Refusals.assertRefused;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.recourse.identity.Handle;
import org.recourse.identity.IdentityNode;
import org.recourse.identity.Language;
import org.recourse.identity.access.Sessions;
import org.recourse.identity.signins.SignIns;
import org.recourse.journal.NewEvent;
import org.recourse.kernel.ProblemCode;

class PasswordResetsTest {
  private static final String ADA = "ada@example.org";
  private static final String HERE = "192.0.2.1";

  private final IdentityNode node = IdentityNode.alone();
  private final PasswordResets resets = node.get(PasswordResets.class);

  @AfterEach
  void close() {
    node.close();
  }

  @Test
  void sets_a_new_password_by_a_code_and_says_so() {
    node.aPerson(ADA);
    Started started = resets.begin(Handle.parse(ADA), Language.EN, HERE);

    resets.confirm(started.id(), proof(node.lastCode(ADA)), "walnut ferry ticket", HERE);

    assertThat(signIn("walnut ferry ticket")).isNotNull();
    assertRefused(ProblemCode.SIGN_IN_FAILED, () -> signIn(IdentityNode.PASSWORD));
    assertThat(node.lastMessage(ADA)).contains("was changed at 2026-11-22 09:00 UTC");
    assertThat(node.events).extracting(NewEvent::type).contains("person.password_changed");
  }

  @Test
  void keeps_the_code_when_only_the_new_password_is_refused() {
    node.aPerson(ADA);
    Started started = resets.begin(Handle.parse(ADA), Language.EN, HERE);
    String code = node.lastCode(ADA);

    assertRefused(
        ProblemCode.WEAK_PASSWORD,
        () -> resets.confirm(started.id(), proof(code), "adabyron", HERE));
    assertRefused(
        ProblemCode.WEAK_PASSWORD, () -> resets.confirm(started.id(), proof(code), "short", HERE));

    resets.confirm(started.id(), proof(code), "walnut ferry ticket", HERE);
    assertThat(signIn("walnut ferry ticket")).isNotNull();
  }

  @Test
  void lets_in_at_once_who_set_a_new_password_after_too_many_wrong_ones() {
    node.aPerson(ADA);
    for (int i = 0; i < 5; i++) {
      assertRefused(ProblemCode.SIGN_IN_FAILED, () -> signIn("I forget it"));
    }
    assertRefused(ProblemCode.TOO_MANY_ATTEMPTS, () -> signIn(IdentityNode.PASSWORD));

    Started started = resets.begin(Handle.parse(ADA), Language.EN, HERE);
    resets.confirm(started.id(), proof(node.lastCode(ADA)), "walnut ferry ticket", HERE);

    assertThat(signIn("walnut ferry ticket")).isNotNull();
  }

  @Test
  void writes_to_a_stranger_who_asks_for_a_reset_that_there_is_no_account() {
    Started started = resets.begin(Handle.parse(ADA), Language.ZH_CN, HERE);

    assertThat(node.lastMessage(ADA)).contains("没有使用该邮箱的 Recourse 账户");
    assertRefused(
        ProblemCode.WRONG_CODE,
        () -> resets.confirm(started.id(), proof("123456"), "walnut ferry ticket", HERE));
  }

  @Test
  void takes_a_sign_up_for_no_reset() {
    Started started =
        node.get(SignUps.class)
            .begin(
                new NewSignUp(
                    Handle.parse(ADA), "Ada Byron", Language.EN, "GB", IdentityNode.PASSWORD),
                HERE);

    assertRefused(
        ProblemCode.NOT_FOUND,
        () ->
            resets.confirm(
                started.id().replace("sgn_", "rst_"),
                proof("123456"),
                "walnut ferry ticket",
                HERE));
  }

  private Sessions.Opened signIn(String password) {
    return ((SignIns.Outcome.SignedIn)
            node.get(SignIns.class).signIn(Handle.parse(ADA), password, HERE, null, List.of()))
        .session();
  }

  private static ResetProof proof(String code) {
    return new ResetProof(code, null, null);
  }
}
