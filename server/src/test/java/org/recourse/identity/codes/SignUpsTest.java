package org.recourse.identity.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.identity.codes.Refusals.assertRefused;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.recourse.identity.Handle;
import org.recourse.identity.IdentityNode;
import org.recourse.identity.Language;
import org.recourse.identity.People;
import org.recourse.identity.access.Sessions;
import org.recourse.journal.NewEvent;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;

class SignUpsTest {
  private static final String ADA = "ada@example.org";
  private static final String HERE = "192.0.2.1";

  private final IdentityNode node = IdentityNode.alone();
  private final SignUps signUps = node.get(SignUps.class);

  @AfterEach
  void close() {
    node.close();
  }

  @Test
  void makes_a_person_with_a_session_of_who_types_the_code() {
    Started started = begin(ADA);

    Sessions.Opened session = signUps.confirm(started.id(), node.lastCode(ADA), HERE);

    assertThat(node.get(People.class).byHandle(Handle.parse(ADA))).contains(session.person());
    assertThat(node.events)
        .extracting(NewEvent::type)
        .containsExactly("person.signed_up", "session.opened");
    assertThat(node.jdbc.sql("SELECT id FROM identity.sign_up").query().listOfRows()).isEmpty();
  }

  @Test
  void takes_a_code_once() {
    Started started = begin(ADA);
    String code = node.lastCode(ADA);
    signUps.confirm(started.id(), code, HERE);

    assertRefused(ProblemCode.CODE_EXPIRED, () -> signUps.confirm(started.id(), code, HERE));
  }

  @Test
  void takes_no_code_after_ten_minutes_but_sends_another() {
    Started started = begin(ADA);
    String old = node.lastCode(ADA);
    node.tick(Duration.ofMinutes(10));
    assertRefused(ProblemCode.CODE_EXPIRED, () -> signUps.confirm(started.id(), old, HERE));

    signUps.resend(started.id(), HERE);

    assertThat(signUps.confirm(started.id(), node.lastCode(ADA), HERE)).isNotNull();
  }

  @Test
  void takes_not_even_the_right_code_after_five_wrong_ones() {
    Started started = begin(ADA);
    String right = node.lastCode(ADA);
    String wrong = right.equals("000000") ? "000001" : "000000";

    for (int left = 4; left >= 0; left--) {
      Problem problem =
          assertRefused(ProblemCode.WRONG_CODE, () -> signUps.confirm(started.id(), wrong, HERE));
      assertThat(problem.members()).containsEntry("attempts_left", left);
    }

    assertRefused(ProblemCode.CODE_EXPIRED, () -> signUps.confirm(started.id(), right, HERE));
  }

  @Test
  void sends_a_code_again_only_after_a_pause_and_three_times() {
    Started started = begin(ADA);

    for (int i = 0; i < 3; i++) {
      Problem problem =
          assertRefused(ProblemCode.TOO_MANY_ATTEMPTS, () -> signUps.resend(started.id(), HERE));
      assertThat(problem.members()).containsEntry("retry_after_seconds", 30L);
      node.tick(Duration.ofSeconds(30));
      signUps.resend(started.id(), HERE);
    }
    node.tick(Duration.ofSeconds(30));

    assertRefused(ProblemCode.CODE_EXPIRED, () -> signUps.resend(started.id(), HERE));
  }

  @Test
  void takes_no_code_of_another_sign_up() {
    Started mine = begin(ADA);
    begin("eve@example.org");

    assertRefused(
        ProblemCode.WRONG_CODE,
        () -> signUps.confirm(mine.id(), node.lastCode("eve@example.org"), HERE));
  }

  @Test
  void lets_only_the_first_of_two_sign_ups_have_the_handle() {
    Started first = begin(ADA);
    final String firstCode = node.lastCode(ADA);
    Started second = begin(ADA);
    String secondCode = node.lastCode(ADA);
    signUps.confirm(second.id(), secondCode, HERE);

    assertRefused(ProblemCode.CODE_EXPIRED, () -> signUps.confirm(first.id(), firstCode, HERE));
  }

  @Test
  void tells_only_the_owner_that_a_handle_is_taken() {
    node.aPerson(ADA);

    Started started = begin(ADA);

    assertThat(node.lastMessage(ADA)).contains("which already has one");
    assertRefused(ProblemCode.WRONG_CODE, () -> signUps.confirm(started.id(), "123456", HERE));
  }

  @Test
  void keeps_no_code_in_clear() {
    begin(ADA);

    String rows =
        node.jdbc.sql("SELECT c::text FROM identity.challenge c").query(String.class).single();

    assertThat(rows).doesNotContain(node.lastCode(ADA));
  }

  @Test
  void deletes_what_ended_a_day_ago() {
    begin(ADA);
    node.tick(Duration.ofHours(26));

    node.get(Challenges.class).sweep();

    assertThat(node.jdbc.sql("SELECT id FROM identity.challenge").query().listOfRows()).isEmpty();
  }

  private Started begin(String handle) {
    return signUps.begin(
        new NewSignUp(Handle.parse(handle), "Ada Byron", Language.EN, "GB", IdentityNode.PASSWORD),
        HERE);
  }
}
