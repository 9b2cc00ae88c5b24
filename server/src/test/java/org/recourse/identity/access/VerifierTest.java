package org.recourse.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.identity.AccessKind;
import org.recourse.identity.Caller;
import org.recourse.identity.IdentityNode;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.recourse.identity.Scope;
import org.recourse.identity.Tokens.IssuedToken;
import org.recourse.identity.changes.ChangeFeed;

class VerifierTest {
  private final IdentityNode node = IdentityNode.alone();
  private final IdentityNode second = node.second();
  private final PersonId ada = node.aPerson("ada@example.org");

  @BeforeEach
  void both_nodes_follow_the_changes() {
    await().until(() -> node.get(ChangeFeed.class).isFresh());
    await().until(() -> second.get(ChangeFeed.class).isFresh());
  }

  @AfterEach
  void close() {
    second.close();
    node.close();
  }

  @Test
  void knows_whom_a_token_stands_for_on_every_node() {
    IssuedToken token = aToken();

    Caller caller = verified(second, token).orElseThrow();

    assertThat(caller.person()).isEqualTo(ada);
    assertThat(caller.roles()).containsExactly(Role.CUSTOMER);
    assertThat(caller.scopes()).containsExactly(Scope.WALLET_READ);
    assertThat(caller.access()).isEqualTo(token.id());
    assertThat(caller.kind()).isEqualTo(AccessKind.TOKEN);
    assertThat(caller.strong()).isFalse();
  }

  @Test
  void refuses_a_revoked_token_at_once_here_and_within_a_second_elsewhere() {
    IssuedToken token = aToken();
    assertThat(verified(node, token)).isPresent();
    assertThat(verified(second, token)).isPresent();

    node.get(IssuedTokens.class).revoke(ada, token.id());

    assertThat(verified(node, token)).isEmpty();
    await().atMost(Duration.ofSeconds(1)).until(() -> verified(second, token).isEmpty());
  }

  @Test
  void holds_revocations_within_a_second_though_the_changes_cannot_be_followed() {
    IssuedToken token = aToken();
    assertThat(verified(second, token)).isPresent();
    second.get(ChangeFeed.class).stop();

    node.get(IssuedTokens.class).revoke(ada, token.id());

    await().atMost(Duration.ofSeconds(1)).until(() -> verified(second, token).isEmpty());
  }

  @Test
  void misses_no_revocation_that_commits_after_later_ones() throws Exception {
    IssuedToken early = aToken();
    IssuedToken late = aToken();
    assertThat(verified(second, early)).isPresent();
    assertThat(verified(second, late)).isPresent();
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch mayCommit = new CountDownLatch(1);

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<?> slow =
          threads.submit(() ->
              node.inTransaction(() -> {
                node.get(IssuedTokens.class).revoke(ada, early.id());
                written.countDown();
                awaitLatch(mayCommit);
              }));
      written.await();
      node.get(IssuedTokens.class).revoke(ada, late.id());
      await().until(() -> verified(second, late).isEmpty());
      assertThat(verified(second, early)).isPresent();
      mayCommit.countDown();
      slow.get();
    }

    await().atMost(Duration.ofSeconds(1)).until(() -> verified(second, early).isEmpty());
  }

  @Test
  void takes_a_token_for_no_session_and_nonsense_for_neither() {
    IssuedToken token = aToken();
    Verifier verifier = node.get(Verifier.class);

    assertThat(verifier.verify(AccessKind.SESSION, token.secret())).isEmpty();
    assertThat(verifier.verify(AccessKind.TOKEN, token.secret() + "A")).isEmpty();
    assertThat(verifier.verify(AccessKind.TOKEN, "rct_" + "A".repeat(43))).isEmpty();
    assertThat(verifier.verify(AccessKind.TOKEN, "")).isEmpty();
    assertThat(verifier.verify(AccessKind.TOKEN, "rct_\u0000\ud800".repeat(8))).isEmpty();
  }

  @Test
  void keeps_nothing_of_a_secret_but_its_hash() {
    IssuedToken token = aToken();

    String row =
        node.jdbc
            .sql("SELECT a::text FROM identity.access a WHERE id = :id")
            .param("id", token.id().value())
            .query(String.class)
            .single();
    boolean hashed =
        node.jdbc
            .sql("SELECT secret_hash = sha256(:secret::bytea) FROM identity.access WHERE id = :id")
            .param("secret", token.secret())
            .param("id", token.id().value())
            .query(Boolean.class)
            .single();

    assertThat(row).doesNotContain(token.secret().substring(4));
    assertThat(hashed).isTrue();
    assertThat(token.toString()).doesNotContain(token.secret());
  }

  @Test
  void stays_trusted_over_a_restart() {
    IssuedToken token = aToken();
    Sessions.Opened session = aSession();

    try (IdentityNode restarted = node.second()) {
      assertThat(verified(restarted, token)).isPresent();
      assertThat(verified(restarted, session)).isPresent();
    }
  }

  private IssuedToken aToken() {
    return node.get(IssuedTokens.class).issue(ada, "till", Set.of(Scope.WALLET_READ));
  }

  private Sessions.Opened aSession() {
    return SessionFixtures.open(node, ada);
  }

  private static java.util.Optional<Caller> verified(IdentityNode at, IssuedToken token) {
    return at.get(Verifier.class).verify(AccessKind.TOKEN, token.secret());
  }

  private static java.util.Optional<Caller> verified(IdentityNode at, Sessions.Opened session) {
    return at.get(Verifier.class).verify(AccessKind.SESSION, session.secret());
  }

  private static void awaitLatch(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
