package org.recourse.identity.signins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.identity.AccessKind;
import org.recourse.identity.Caller;
import org.recourse.identity.Handle;
import org.recourse.identity.IdentityNode;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.identity.access.Sessions;
import org.recourse.identity.access.Verifier;
import org.recourse.identity.changes.ChangeFeed;
import org.recourse.identity.passwords.OwnPasswords;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;

class SignInsTest {
  private static final Handle ADA = Handle.parse("ada@example.org");
  private static final String HERE = "192.0.2.1";
  private static final String THERE = "198.51.100.7";

  private final IdentityNode node = IdentityNode.alone();
  private final SignIns signIns = node.get(SignIns.class);
  private final PersonId ada = node.aPerson(ADA.text());

  @BeforeEach
  void the_node_follows_the_changes() {
    await().until(() -> node.get(ChangeFeed.class).isFresh());
  }

  @AfterEach
  void close() {
    node.close();
  }

  @Test
  void ends_the_session_a_browser_had_when_it_signs_in_again() {
    Sessions.Opened first = signIn(HERE, IdentityNode.PASSWORD);
    Caller caller = caller(first).orElseThrow();

    Sessions.Opened second =
        opened(signIns.signIn(ADA, IdentityNode.PASSWORD, HERE, caller, List.of()));

    assertThat(second.secret()).isNotEqualTo(first.secret());
    assertThat(caller(first)).isEmpty();
    assertThat(caller(second)).isPresent();
  }

  @Test
  void ends_a_session_at_sign_out() {
    Sessions.Opened session = signIn(HERE, IdentityNode.PASSWORD);

    signIns.signOut(caller(session).orElseThrow());

    assertThat(caller(session)).isEmpty();
  }

  @Test
  void ends_all_other_sessions_when_the_password_changes() {
    Sessions.Opened here = signIn(HERE, IdentityNode.PASSWORD);
    Sessions.Opened there = signIn(THERE, IdentityNode.PASSWORD);
    Person person = node.get(People.class).find(ada).orElseThrow();

    node.get(OwnPasswords.class)
        .change(caller(here).orElseThrow(), person, IdentityNode.PASSWORD, "walnut ferry ticket");

    assertThat(caller(here)).isPresent();
    assertThat(caller(there)).isEmpty();
    assertThat(refusal(HERE, IdentityNode.PASSWORD)).isEqualTo(ProblemCode.SIGN_IN_FAILED);
    assertThat(signIn(HERE, "walnut ferry ticket")).isNotNull();
  }

  @Test
  void makes_who_guesses_wait_but_nobody_elsewhere() {
    for (int i = 0; i < 5; i++) {
      assertThat(refusal(HERE, "guess " + i)).isEqualTo(ProblemCode.SIGN_IN_FAILED);
    }

    assertThat(refusal(HERE, IdentityNode.PASSWORD)).isEqualTo(ProblemCode.TOO_MANY_ATTEMPTS);
    assertThat(signIn(THERE, IdentityNode.PASSWORD)).isNotNull();
    node.tick(Duration.ofSeconds(5));
    assertThat(signIn(HERE, IdentityNode.PASSWORD)).isNotNull();
  }

  @Test
  void locks_nobody_out_for_longer_than_half_a_minute_however_many_guess() {
    for (int i = 0; i < 300; i++) {
      refusal("203.0.113." + i % 250, "guess " + i);
    }

    node.tick(Duration.ofSeconds(30));

    assertThat(signIn(THERE, IdentityNode.PASSWORD)).isNotNull();
  }

  @Test
  void does_the_same_for_a_handle_nobody_has() {
    Handle nobody = Handle.parse("nobody@example.org");
    for (int i = 0; i < 5; i++) {
      assertThat(refusal(nobody)).isEqualTo(ProblemCode.SIGN_IN_FAILED);
    }

    assertThat(refusal(nobody)).isEqualTo(ProblemCode.TOO_MANY_ATTEMPTS);
  }

  @Test
  void does_not_count_sign_ins_that_succeed() {
    for (int i = 0; i < 150; i++) {
      assertThat(signIn(HERE, IdentityNode.PASSWORD)).isNotNull();
    }
  }

  @Test
  void hashes_anew_what_was_hashed_more_cheaply() {
    assertThat(hash()).contains("$04$");

    try (IdentityNode dearer =
        node.second(next -> next.property("recourse.identity.password-cost", "5"))) {
      dearer.get(SignIns.class).signIn(ADA, IdentityNode.PASSWORD, HERE, null, List.of());
    }

    assertThat(hash()).contains("$05$");
    assertThat(signIn(HERE, IdentityNode.PASSWORD)).isNotNull();
  }

  private String hash() {
    return node.jdbc
        .sql("SELECT hash FROM identity.password WHERE person = :person")
        .param("person", ada.value())
        .query(String.class)
        .single();
  }

  private Sessions.Opened signIn(String address, String password) {
    return opened(signIns.signIn(ADA, password, address, null, List.of()));
  }

  private ProblemCode refusal(String address, String password) {
    return catchThrowableOfType(Problem.class, () -> signIn(address, password)).code();
  }

  private ProblemCode refusal(Handle handle) {
    return catchThrowableOfType(
            Problem.class, () -> signIns.signIn(handle, "some password", HERE, null, List.of()))
        .code();
  }

  private Optional<Caller> caller(Sessions.Opened session) {
    return node.get(Verifier.class).verify(AccessKind.SESSION, session.secret());
  }

  private static Sessions.Opened opened(SignIns.Outcome outcome) {
    return ((SignIns.Outcome.SignedIn) outcome).session();
  }
}
