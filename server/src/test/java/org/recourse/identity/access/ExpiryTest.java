package org.recourse.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.identity.AccessId;
import org.recourse.identity.AccessKind;
import org.recourse.identity.IdentityNode;
import org.recourse.identity.PersonId;
import org.recourse.identity.Scope;
import org.recourse.identity.changes.ChangeFeed;

class ExpiryTest {
  private final IdentityNode node = IdentityNode.alone();
  private final PersonId ada = node.aPerson("ada@example.org");

  @BeforeEach
  void the_node_follows_the_changes() {
    await().until(() -> node.get(ChangeFeed.class).isFresh());
  }

  @AfterEach
  void close() {
    node.close();
  }

  @Test
  void ends_a_session_that_is_not_used_for_two_weeks() {
    Sessions.Opened session = SessionFixtures.open(node, ada);
    assertThat(isGood(node, session)).isTrue();

    node.tick(Duration.ofDays(14).minusSeconds(1));
    assertThat(isGood(node, session)).isTrue();
    node.tick(Duration.ofDays(14));

    assertThat(isGood(node, session)).isFalse();
  }

  @Test
  void ends_a_session_after_thirty_days_however_much_it_is_used() {
    Sessions.Opened session = SessionFixtures.open(node, ada);

    for (int day = 0; day < 29; day++) {
      node.tick(Duration.ofDays(1));
      assertThat(isGood(node, session)).isTrue();
    }
    node.tick(Duration.ofDays(1));

    assertThat(isGood(node, session)).isFalse();
  }

  @Test
  void counts_uses_on_other_nodes() {
    Sessions.Opened session = SessionFixtures.open(node, ada);
    try (IdentityNode second = node.second()) {
      assertThat(isGood(second, session)).isTrue();
      node.tick(Duration.ofDays(13));
      assertThat(isGood(node, session)).isTrue();
      node.get(LastUses.class).write();

      node.tick(Duration.ofDays(2));

      assertThat(isGood(second, session)).isTrue();
    }
  }

  @Test
  void writes_the_last_use_down_once_a_minute() {
    Sessions.Opened session = SessionFixtures.open(node, ada);
    Instant opened = node.clock.instant();

    node.tick(Duration.ofSeconds(59));
    isGood(node, session);
    node.get(LastUses.class).write();
    assertThat(lastUse(session.id())).isEqualTo(opened);
    node.tick(Duration.ofSeconds(1));
    isGood(node, session);
    node.get(LastUses.class).write();

    assertThat(lastUse(session.id())).isEqualTo(opened.plusSeconds(60));
  }

  @Test
  void ends_a_token_at_the_time_its_owner_set() {
    IssuedTokens.Issued token =
        node.get(IssuedTokens.class)
            .issueOwn(ada, "a day", Set.of(Scope.WALLET_READ), Duration.ofDays(1));

    node.tick(Duration.ofDays(1).minusMillis(1));
    assertThat(isGood(token.token().secret())).isTrue();
    node.tick(Duration.ofMillis(1));

    assertThat(isGood(token.token().secret())).isFalse();
  }

  @Test
  void does_not_end_a_token_that_is_not_used() {
    String secret =
        node.get(IssuedTokens.class).issue(ada, "till", Set.of(Scope.WALLET_READ)).secret();

    node.tick(Duration.ofDays(400));

    assertThat(isGood(secret)).isTrue();
  }

  @Test
  void deletes_what_ended_a_month_ago() {
    Sessions.Opened session = SessionFixtures.open(node, ada);
    node.tick(Duration.ofDays(30));
    node.get(Accesses.class).sweep();
    assertThat(rows(session.id())).isEqualTo(1);

    node.tick(Duration.ofDays(31));
    node.get(Accesses.class).sweep();

    assertThat(rows(session.id())).isZero();
  }

  private static boolean isGood(IdentityNode at, Sessions.Opened session) {
    return at.get(Verifier.class).verify(AccessKind.SESSION, session.secret()).isPresent();
  }

  private boolean isGood(String token) {
    return node.get(Verifier.class).verify(AccessKind.TOKEN, token).isPresent();
  }

  private Instant lastUse(AccessId id) {
    return node.jdbc
        .sql("SELECT last_used_at FROM identity.access WHERE id = :id")
        .param("id", id.value())
        .query(OffsetDateTime.class)
        .single()
        .toInstant();
  }

  private int rows(AccessId id) {
    return node.jdbc
        .sql("SELECT count(*) FROM identity.access WHERE id = :id")
        .param("id", id.value())
        .query(Integer.class)
        .single();
  }
}
